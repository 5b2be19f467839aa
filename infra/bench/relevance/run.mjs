// The whole run: starts the program unless one is named, asks every topic and every lay query, and prints one report.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endAll, freePort, start, until } from '../process.mjs'
import { bm25 } from './floor.mjs'
import { Catalogue } from './catalogue.mjs'
import { goldenFiles, measureGolden } from './golden.mjs'
import { readOptions } from './options.mjs'
import { report } from './report.mjs'
import { measureTopics, readTopics } from './topics.mjs'

const o = readOptions(process.argv.slice(2), goldenFiles())
process.on('exit', () => {
  endAll()
  rmSync(o.work, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

try {
  const catalogue = new Catalogue(o.api ?? await started())
  say('reading every record …')
  const records = await catalogue.records()
  const idOf = new Map([...records.values()].flatMap((record) => record.registryIds.map((id) => [id, record.id])))
  const sets = o.topics.map((folder) => readTopics(folder, idOf))
  say('BM25 …')
  const floor = bm25(o, records, sets.flatMap((set, i) => set.topics.map((topic) => [`${i} ${topic.id}`, topic.text])))
  const run = { records: records.size, where: o.api ? 'a running server' : 'the jar on an empty folder', each: o.each, sets: [], golden: [] }
  for (const [i, set] of sets.entries()) {
    say(`${set.name} …`)
    run.sets.push(await measureTopics(set, catalogue, new Map(set.topics.map((topic) => [topic.id, floor.get(`${i} ${topic.id}`)]))))
  }
  for (const file of o.golden) {
    say(`${file.split('/').pop()} …`)
    run.golden.push(await measureGolden(file, catalogue, records))
  }
  const text = report(run)
  console.log(text)
  if (o.out) writeFileSync(o.out, text)
  process.exit(0)
} catch (e) {
  console.error(e.message)
  process.exit(1)
}

/** What goes on, apart from the report. */
function say (line) {
  console.error(line)
}

/** Imports the records into an empty folder, starts the server on it, and waits until it answers with all of them. */
async function started () {
  const folder = [`--studielots.data-dir=${join(o.work, 'data')}`]
  say('importing …')
  const imported = await start('java', ['-Xmx1g', '-jar', o.jar, 'import', o.data, '--all', ...folder], { cwd: o.work }).ended
  if (![0, 1].includes(imported.exit)) throw new Error(`The import ended with ${imported.exit}:\n${imported.text.slice(-3000)}`)
  const counts = [...imported.text.matchAll(/^(?:new|changed|unchanged) +([\d,]+)/gm)].map((found) => Number(found[1].replaceAll(',', '')))
  const expected = Math.max(1, ...counts)
  say('indexing …')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/graphql`
  const server = start('java', ['-Xmx1g', '-jar', o.jar, `--server.port=${port}`, '--server.address=127.0.0.1', '--studielots.rate-limit.enabled=false',
    '--studielots.cache.responses=off', ...folder], { cwd: o.work })
  const catalogue = new Catalogue(url)
  await until(server, 900, async () => {
    const { studies } = await catalogue.ask('{ studies(first: 0) { totalCount } }')
    return studies.totalCount >= expected ? true : undefined
  })
  return url
}
