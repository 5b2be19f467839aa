// What a run measures and with what: the command line, and the programs found on this machine.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = dirname(fileURLToPath(import.meta.url))
export const root = resolve(here, '../..')

const usage = `infra/bench/run.sh [--quick] [--only import,startup,api,pages] [--jar FILE] [--data FILE] [--peers DIR]
                   [--seconds N] [--rounds N] [--warmup N] [--connections 1,16,64] [--starts N] [--out FILE] [--keep]
--quick   one round of 2 seconds at 16 connections, one start each: to see that it works, not to quote
--only    a part of the run; whatever a part needs of an earlier one is done for it, untold
--keep    leaves the temporary folder, whose name is printed, for a look`

const parts = ['import', 'startup', 'api', 'pages']

/** Reads the command line; wrong use ends the program with 2 and says what would be right. */
export function readOptions (args) {
  let values
  try {
    values = parseArgs({
      args,
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', default: parts.join(',') },
        jar: { type: 'string', default: join(root, 'backend/target/studielots.jar') },
        data: { type: 'string', default: join(root, '../shared/data/ctgov/worldwide_v2form.jsonl.gz') },
        peers: { type: 'string', default: join(root, '../shared/peers') },
        seconds: { type: 'string' },
        rounds: { type: 'string' },
        warmup: { type: 'string' },
        connections: { type: 'string' },
        starts: { type: 'string' },
        out: { type: 'string' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    }).values
  } catch (e) {
    stop(`${e.message}\n${usage}`)
  }
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const q = values.quick
  const only = values.only.split(',')
  const unknown = only.filter((p) => !parts.includes(p))
  if (unknown.length) stop(`--only takes ${parts.join(', ')}; "${unknown[0]}" is none of them.`)
  const number = (name, quick, full) => {
    const n = Number(values[name] ?? (q ? quick : full))
    if (!Number.isInteger(n) || n < 1) stop(`--${name} takes a whole number from 1, not "${values[name]}".`)
    return n
  }
  return {
    quick: q,
    only: new Set(only),
    jar: resolve(values.jar),
    data: resolve(values.data),
    peers: resolve(values.peers),
    seconds: number('seconds', 2, 6),
    rounds: number('rounds', 1, 3),
    warmup: number('warmup', 5, 15),
    starts: number('starts', 1, 5),
    connections: values.connections ?? (q ? '16' : '1,16,64'),
    out: values.out && resolve(values.out),
    keep: values.keep,
    javas: javas(),
    work: workFolder()
  }
}

/** A new temporary folder. nginx's workers, another user when this one is root, read the peers' file in it. */
function workFolder () {
  const folder = mkdtempSync(join(tmpdir(), 'studielots-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Ends the program with 2, "wrong use". */
export function stop (message) {
  console.error(message)
  process.exit(2)
}

/** Which of these programs cannot be called here. */
export function missing (...programs) {
  return programs.filter((p) => spawnSync('sh', ['-c', 'command -v "$0"', p]).status !== 0)
}

/** The Java runtimes of this machine, one per version, the newest first. */
function javas () {
  const homes = ['/usr/lib/jvm', join(process.env.HOME ?? '/', '.sdkman/candidates/java')]
    .filter((d) => existsSync(d))
    .flatMap((d) => readdirSync(d).map((n) => join(d, n)))
  if (process.env.JAVA_HOME) homes.unshift(process.env.JAVA_HOME)
  const found = new Map()
  for (const java of [...homes.map((h) => join(h, 'bin/java')), 'java']) {
    const version = versionOf(java)
    if (version >= 17 && !found.has(version)) found.set(version, { version, java })
  }
  if (!found.size) stop('No Java 17 or newer found: set JAVA_HOME.')
  return [...found.values()].sort((a, b) => b.version - a.version)
}

/** The version a Java says it has, 0 when it cannot be called. */
function versionOf (java) {
  const { stderr } = spawnSync(java, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' })
  return Number(/java\.specification\.version = (\d+)/.exec(stderr ?? '')?.[1] ?? 0)
}
