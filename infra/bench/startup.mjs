// How long from the command to the first answer, on a store that is there already, by runtime and by form of the program.
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { call, end, median } from './process.mjs'
import { ask, serve } from './server.mjs'

/** Starts the server several times in every form; the rows for the report. */
export async function measureStartup (o, dataDir, expected) {
  const rows = []
  for (const { version, java } of o.javas) {
    rows.push(await series(o, { name: `Java ${version}, one jar`, java, dataDir, expected }))
    const unpacked = join(o.work, `unpacked-${version}`)
    call(java, ['-Djarmode=tools', '-jar', o.jar, 'extract', '--destination', unpacked])
    const app = ['-jar', join(unpacked, basename(o.jar))]
    rows.push(await series(o, { name: `Java ${version}, unpacked`, java, dataDir, expected, app }))
    if (version >= 25) {
      const cache = join(o.work, 'studielots.aot')
      await train(o, { java, dataDir, expected, app, cache })
      rows.push(await series(o, { name: `Java ${version}, unpacked, AOT cache`, java, dataDir, expected, app, jvm: [`-XX:AOTCache=${cache}`] }))
    }
  }
  return rows
}

async function series (o, { name, ...how }) {
  const seconds = []
  const rss = []
  const cpu = []
  for (let i = 0; i < o.starts; i++) {
    const server = await serve(o, { ...how, name: `start-${name.replaceAll(/[ ,]+/g, '-')}` })
    seconds.push(server.seconds)
    cpu.push(server.cpuSeconds)
    await end(server.run)
    rss.push(server.run.peakRss)
  }
  return { name, median: median(seconds), least: Math.min(...seconds), most: Math.max(...seconds), cpu: median(cpu), rss: median(rss) }
}

/** One run whose loaded and linked classes are kept, as the container image does it. */
async function train (o, { java, dataDir, expected, app, cache }) {
  const server = await serve(o, { java, dataDir, expected, app, jvm: [`-XX:AOTCacheOutput=${cache}`], name: 'aot-training' })
  await ask(server.url, '{ studies(first: 20) { edges { node { id title { text } } } } }')
  await end(server.run)
  if (!existsSync(cache)) throw new Error(`no AOT cache was written:\n${server.run.text.slice(-2000)}`)
}
