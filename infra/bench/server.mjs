// Starts our server for a measurement: on loopback, 1 GB of heap, without the limits that protect a public service.
import { join } from 'node:path'
import { cpuSeconds, freePort, start, until } from './process.mjs'

/** Options of the program that a measurement needs; named in infra/README.md. */
const OPEN = ['--server.address=127.0.0.1', '--studielots.rate-limit.enabled=false', '--management.endpoints.web.exposure.include=health,metrics']
export const WITHOUT_CACHE = ['--studielots.cache.responses=off']

/** Starts a server and waits for its first answer with all studies in it. */
export async function serve (o, { java = o.javas[0].java, dataDir, jvm = [], app = ['-jar', o.jar], args = [], expected = 1, name = 'server' }) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/graphql`
  const began = performance.now()
  const run = start(java, ['-Xmx1g', ...jvm, ...app, `--server.port=${port}`, `--studielots.data-dir=${dataDir}`, ...OPEN, ...args],
    { log: join(o.work, `${name}.log`), cwd: o.work })
  const total = await until(run, 600, async () => {
    const { studies } = await ask(url, '{ studies(first: 1) { totalCount edges { node { id } } } }')
    return studies.totalCount >= expected ? studies.totalCount : undefined
  })
  return { run, url, port, total, seconds: (performance.now() - began) / 1000, cpuSeconds: cpuSeconds(run.pid) }
}

/** One question; fails unless it is answered without an error. */
export async function ask (url, query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables })
  })
  const answer = await response.json()
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer).slice(0, 500))
  return answer.data
}

/** How often the store was called since the start; NaN when the server does not tell. */
export async function storeCalls (port) {
  const response = await fetch(`http://127.0.0.1:${port}/actuator/metrics/studielots.store.calls`)
  if (!response.ok) return NaN
  return (await response.json()).measurements.find((m) => m.statistic === 'COUNT')?.value ?? NaN
}
