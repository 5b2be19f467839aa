// Imports all records into an empty data folder, twice: how fast, in how much memory, and that the second run changes nothing.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { end, start } from './process.mjs'
import { serve } from './server.mjs'

/** Runs both imports; the rows for the report. */
export async function measureImport (o, dataDir) {
  const records = gunzipSync(readFileSync(o.data)).toString('utf8').split('\n').filter(Boolean).length
  const rows = []
  for (const name of ['first import', 'second import']) {
    const gc = join(o.work, `${name.replace(' ', '-')}.gc`)
    const run = await start(o.javas[0].java, ['-Xmx1g', `-Xlog:gc:file=${gc}`, '-jar', o.jar, 'import', o.data, '--all', `--studielots.data-dir=${dataDir}`],
      { log: join(o.work, `${name.replace(' ', '-')}.log`), cwd: o.work }).ended
    // Records may be refused (1); anything else is a failure of the measurement.
    if (![0, 1].includes(run.exit)) throw new Error(`${name} ended with ${run.exit}:\n${run.text.slice(-3000)}`)
    rows.push({
      name,
      seconds: run.seconds,
      perSecond: records / run.seconds,
      cpu: run.cpuSeconds,
      rss: run.peakRss,
      heap: peakHeap(readFileSync(gc, 'utf8')),
      said: run.text.split(/[\r\n]+/).filter((l) => /^(new|changed|unchanged|skipped|refused) +[\d,]+/.test(l))
        .map((l) => l.replace(/ +/g, ' ').trim()).join(', ')
    })
  }
  const server = await serve(o, { dataDir, name: 'after-import' })
  await end(server.run)
  return { records, rows, java: o.javas[0].version, caughtUp: server.seconds, total: server.total, sizes: sizes(dataDir) }
}

/** Most heap in use before a collection, in MB, from the collector's own log. */
function peakHeap (log) {
  return Math.max(0, ...[...log.matchAll(/ (\d+)M->\d+M\(\d+M\)/g)].map((m) => Number(m[1])))
}

/** Size of everything that lies directly in a folder, in MB. */
function sizes (dir) {
  const size = (path) => statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, n) => sum + size(join(path, n)), 0)
    : statSync(path).size
  return readdirSync(dir).map((n) => [n, size(join(dir, n)) / 1e6]).filter(([, mb]) => mb >= 0.1)
}
