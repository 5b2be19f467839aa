// Loads our server and the peers with the same questions in turn, by the peers' own load program.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atEnd, call, end, freePort, median, start } from './process.mjs'
import { ask, serve, storeCalls, WITHOUT_CACHE } from './server.mjs'

const queries = join(dirname(fileURLToPath(import.meta.url)), 'queries')
const PEERS = ['mercurius', 'apollo']

/** Runs all cells; the medians by question, connections and target, and the store calls per request. */
export async function measureApi (o, dataDir, expected) {
  // Two servers cannot share an embedded store, and with and without the cache they take turns in one run.
  const copy = join(o.work, 'data-cached')
  cpSync(dataDir, copy, { recursive: true })
  const uncached = await serve(o, { dataDir, expected, args: WITHOUT_CACHE, name: 'uncached' })
  const cached = await serve(o, { dataDir: copy, expected, name: 'cached' })
  const calls = await callsPerRequest(uncached)
  const peers = await startPeers(o)
  const results = join(o.work, 'results.jsonl')
  try {
    const get = new URL(cached.url)
    get.searchParams.set('query', text('a_list.graphql'))
    get.searchParams.set('variables', text('a_list.json'))
    const load = await start('node', [join(peers.dir, 'bench.mjs'),
      '-q', join(peers.dir, 'queries'), '-c', o.connections, '-d', o.seconds, '-r', o.rounds, '-w', o.warmup, '-b', 'mercurius', '-o', results,
      ...PEERS.map((p) => `${p}=http://127.0.0.1:${peers.ports[p]}/graphql,only=a_list+b_one+c_search`),
      `ours=${uncached.url},queries=${queries}`,
      `ours-get=${get.href.replaceAll(',', '%2C')},only=a_list,get`,
      `nginx=http://127.0.0.1:${peers.ports.nginx}/a_list.json,only=a_list,get`
    ], { log: join(o.work, 'load.log'), env: { TMPDIR: o.work } }).ended
    if (load.exit !== 0) throw new Error(`the load program ended with ${load.exit}:\n${load.text}`)
    console.log(load.text.split('\n').filter((l) => l.startsWith('check')).join('\n'))
    return { cells: cells(readFileSync(results, 'utf8')), calls }
  } finally {
    peers.stop()
    await end(uncached.run)
    await end(cached.run)
  }
}

const text = (file) => readFileSync(join(queries, file), 'utf8').replace(/\s+/g, ' ').trim()

/** Store calls of one request of every question, the background's share taken off. */
async function callsPerRequest (server) {
  const count = () => storeCalls(server.port)
  const result = {}
  for (const file of readdirSync(queries).filter((f) => f.endsWith('.graphql'))) {
    const name = file.replace('.graphql', '')
    const variables = [JSON.parse(text(`${name}.json`))].flat()
    const requests = 200
    const before = await count()
    const began = performance.now()
    for (let i = 0; i < requests; i++) await ask(server.url, text(file), variables[i % variables.length])
    const took = performance.now() - began
    const after = await count()
    await new Promise((resolve) => setTimeout(resolve, took))
    const idle = await count() - after
    result[name] = Math.max(0, after - before - idle) / requests
  }
  return result
}

/** Installs the peers once per version in the system's temporary folder, and starts them. */
async function startPeers (o) {
  const id = createHash('sha256').update(readFileSync(join(o.peers, 'package.json'))).digest('hex').slice(0, 12)
  const dir = join(tmpdir(), `studielots-peers-${id}`)
  if (!existsSync(dir)) {
    const half = `${dir}-${process.pid}`
    try {
      cpSync(o.peers, half, { recursive: true, filter: (p) => !p.endsWith('node_modules') })
      call('chmod', ['-R', 'u+w', half])
      call('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: half, stdio: ['ignore', 'pipe', 'pipe'] })
      renameSync(half, dir)
    } finally {
      rmSync(half, { recursive: true, force: true })
    }
  }
  const ports = { nginx: await freePort() }
  for (const p of PEERS) ports[p] = await freePort()
  const env = {
    ...process.env,
    DATA: o.data,
    STATE: join(o.work, 'peers'),
    PEERS: PEERS.map((p) => `${p}:${ports[p]}`).join(' '),
    NGINX_PORT: String(ports.nginx)
  }
  // Its output goes to a file: the peers keep it open for as long as they run.
  const script = (verb) => call('sh', ['-c', `"$0" ${verb} >"$1" 2>&1`, join(dir, 'peers.sh'), join(o.work, `peers-${verb}.log`)], { env })
  const stop = () => {
    atEnd.delete(stop)
    script('stop')
  }
  atEnd.add(stop)
  script('start')
  return { dir, ports, stop }
}

/** Medians over the rounds. */
function cells (lines) {
  const groups = new Map()
  for (const r of lines.trim().split('\n').map((l) => JSON.parse(l))) {
    const key = `${r.query} ${r.conns} ${r.target}`
    groups.set(key, [...(groups.get(key) ?? []), r])
  }
  return [...groups.values()].map((rounds) => ({
    ...rounds[0],
    ...Object.fromEntries(['rps', 'p50', 'p99', 'cpu', 'rss'].map((k) => [k, median(rounds.map((r) => r[k] ?? NaN))])),
    errors: rounds.reduce((sum, r) => sum + r.errors, 0)
  })).sort((a, b) => a.query.localeCompare(b.query) || a.conns - b.conns)
}
