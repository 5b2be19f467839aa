// What the pages weigh, and Lighthouse's four marks for them, on a phone as Lighthouse simulates it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { end, start } from './process.mjs'
import { root } from './options.mjs'
import { ask, serve } from './server.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
// Without these, Chromium looks up its maker's hosts at every start.
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Opens every page of the site; the rows for the report, or why there are none. */
export async function measurePages (o) {
  const lighthouse = join(root, 'frontend/node_modules/lighthouse/cli/index.js')
  const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  for (const needed of [lighthouse, chromium]) if (!existsSync(needed)) return { skipped: `${needed} is not there` }
  // The shipped records and the made-up ones: what a visitor of a fresh install sees.
  const server = await serve(o, { dataDir: join(o.work, 'data-pages'), args: ['--studielots.demo=true'], name: 'pages' })
  try {
    const { studies } = await ask(server.url, '{ studies(first: 1, filter: { recruiting: true }) { edges { node { id } } } }')
    const rows = []
    for (const [name, path] of pages(studies.edges[0].node.id)) {
      rows.push({ name, ...await audit(o, lighthouse, chromium, `http://127.0.0.1:${server.port}${path}`, name) })
    }
    return { rows }
  } finally {
    await end(server.run)
  }
}

/** The pages by name; one study stands for all. */
const pages = (studyId) => [
  ['search', '/'],
  ['search with hits', '/?q=diabetes'],
  ['study', `/studier/${encodeURIComponent(studyId)}`],
  ['nodes', '/noder'],
  ['taking part', '/delta'],
  ['about', '/om']
]

async function audit (o, lighthouse, chromium, url, name) {
  const out = join(o.work, `lighthouse-${name.replaceAll(' ', '-')}.json`)
  const run = await start('node', [lighthouse, url, '--quiet', '--output=json', `--output-path=${out}`, `--chrome-flags=${FLAGS}`,
    `--only-categories=${CATEGORIES.join(',')}`], { env: { CHROME_PATH: chromium }, log: `${out}.log` }).ended
  if (!existsSync(out)) throw new Error(`Lighthouse against ${url} ended with ${run.exit}:\n${run.text.slice(-1000)}`)
  const report = JSON.parse(readFileSync(out, 'utf8'))
  const requests = report.audits['network-requests'].details.items
  const weigh = (...types) => requests.filter((r) => types.includes(r.resourceType)).reduce((sum, r) => sum + r.transferSize, 0) / 1000
  return {
    url,
    scores: CATEGORIES.map((c) => Math.round(report.categories[c].score * 100)),
    failed: CATEGORIES.flatMap((c) => report.categories[c].auditRefs)
      .filter((r) => r.weight > 0 && report.audits[r.id].score !== null && report.audits[r.id].score < 0.9).map((r) => r.id),
    script: weigh('Script'),
    style: weigh('Stylesheet'),
    font: weigh('Font'),
    all: requests.reduce((sum, r) => sum + r.transferSize, 0) / 1000
  }
}
