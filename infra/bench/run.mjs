// The whole run, part by part; what went wrong in one part does not keep the others from being measured.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureApi } from './api.mjs'
import { measureImport } from './import.mjs'
import { missing, readOptions, stop } from './options.mjs'
import { measurePages } from './pages.mjs'
import { endAll } from './process.mjs'
import { report } from './report.mjs'
import { measureStartup } from './startup.mjs'

const o = readOptions(process.argv.slice(2))
const dataDir = join(o.work, 'data')
const figures = {}

process.on('exit', () => {
  endAll()
  if (!o.keep) rmSync(o.work, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    print() // what was measured until then
    process.exit(130)
  })
}

if (!existsSync(o.jar)) stop(`${o.jar} is not there: build it with "mvn -q -pl backend -am package -DskipTests", or name one with --jar.`)
const needsRecords = ['import', 'startup', 'api'].some((p) => o.only.has(p))
if (needsRecords && !existsSync(o.data)) stop(`${o.data} is not there: name a file of records with --data.`)
if (o.only.has('api')) {
  if (!existsSync(o.peers)) stop(`${o.peers} is not there: name the folder of the peers with --peers, or leave the API out with --only.`)
  const programs = missing('wrk', 'nginx', 'npm', 'curl')
  if (programs.length) stop(`Not installed: ${programs.join(', ')} (on Debian: apt-get install wrk nginx npm curl).`)
}

if (o.keep) console.log(`Temporary folder: ${o.work}`)

/** Prints the report of what is measured, and writes it where it is wanted. */
function print () {
  const text = report(o, figures)
  console.log(`\n${text}`)
  if (o.out) writeFileSync(o.out, text)
}

/** Measures one part, or says why it could not. */
async function part (name, measure) {
  console.log(`${name} …`)
  try {
    return await measure()
  } catch (e) {
    console.error(`${name} could not be measured: ${e.message}`)
    process.exitCode = 1
    return undefined
  }
}

if (needsRecords) {
  const imported = await part('import', () => measureImport(o, dataDir))
  if (o.only.has('import')) figures.imported = imported
  if (imported && o.only.has('startup')) figures.starts = await part('startup', () => measureStartup(o, dataDir, imported.total))
  if (imported && o.only.has('api')) figures.api = await part('api', () => measureApi(o, dataDir, imported.total))
}
if (o.only.has('pages')) figures.pages = await part('pages', () => measurePages(o))

print()
