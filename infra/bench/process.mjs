// Starts programs, watches what they take, and ends what it started.
import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const running = new Set()

/** A program that was started: its process, what it printed, the most memory it held, and the processor time it took. */
export function start (command, args, { log, env = {}, cwd } = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const began = performance.now()
  const run = { child, pid: child.pid, text: '', peakRss: 0, cpuSeconds: 0, exit: undefined }
  const file = log && createWriteStream(log)
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (d) => {
      run.text += d
      file?.write(d)
    })
  }
  const watch = setInterval(() => {
    run.peakRss = Math.max(run.peakRss, peakRss(child.pid))
    run.cpuSeconds = Math.max(run.cpuSeconds, cpuSeconds(child.pid))
  }, 50)
  running.add(run)
  run.ended = new Promise((resolve) => {
    child.on('error', (e) => { run.text += e.message })
    child.on('close', (code, signal) => {
      clearInterval(watch)
      running.delete(run)
      run.exit = code ?? signal
      run.seconds = (performance.now() - began) / 1000
      file?.end()
      resolve(run)
    })
  })
  return run
}

/** Asks a program to end, and waits until it has. */
export async function end (run) {
  if (run.exit === undefined) run.child.kill('SIGTERM')
  return run.ended
}

/** What else has to be undone when the program ends, however it ends. */
export const atEnd = new Set()

/** Ends everything that is still running, at once. */
export function endAll () {
  for (const undo of atEnd) undo()
  for (const run of running) run.child.kill('SIGKILL')
}

/** Runs a program to its end, and fails with what it printed if it does not end well. */
export function call (command, args, options = {}) {
  const r = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  if (r.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${r.error?.message ?? ''}${r.stdout}${r.stderr}`)
  return r.stdout
}

/** Most memory a process ever held, in MB; the kernel keeps count (VmHWM). */
function peakRss (pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** Processor time of a process and all its threads so far, in seconds (clock ticks of a hundredth). */
export function cpuSeconds (pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

/** A port that nobody listens on. */
export function freePort () {
  return new Promise((resolve, reject) => {
    const s = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = s.address()
      s.close(() => resolve(port))
    })
  })
}

/** Asks again until there is an answer, for as long as the program runs, at most `seconds`. */
export async function until (run, seconds, ask) {
  const limit = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return answer
    if (run.exit !== undefined) throw new Error(`ended with ${run.exit} before it answered:\n${run.text.slice(-2000)}`)
    if (performance.now() > limit) throw new Error(`no answer within ${seconds} s:\n${run.text.slice(-2000)}`)
    await sleep(10)
  }
}

/** The middle of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
