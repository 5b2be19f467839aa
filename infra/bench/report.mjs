// Lays the figures out as Markdown.
import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { root } from './options.mjs'

const f = (n, digits = 0) => n === undefined || Number.isNaN(n) ? '–' : n.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const table = (head, align, rows) => [head, align, ...rows].map((r) => `| ${r.join(' | ')} |`).join('\n')
const right = (n, left = 1) => [...Array(left).fill('---'), ...Array(n).fill('--:')]

/** The whole report of one run. */
export function report (o, { imported, starts, api, pages }) {
  return [
    '# Benchmark of Studielots',
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${commit()}, ${cpus().length} cores (${cpus()[0].model}), ` +
      `${Math.round(totalmem() / 2 ** 30)} GB, Java ${o.javas[0].version}, Node ${process.versions.node}` +
      (o.quick ? '. **Quick run: to see that it works, not to quote.**' : '.'),
    imported && importReport(imported),
    starts && startReport(starts),
    api && apiReport(o, api),
    pages && pagesReport(pages)
  ].filter(Boolean).join('\n\n') + '\n'
}

function commit () {
  try {
    return execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

const importReport = ({ records, rows, java, caughtUp, total, sizes }) => `## Import

${f(records)} records, \`java -Xmx1g\` (${java}), embedded store, the command's whole run with its start.

${table(['run', 'seconds', 'records/s', 'CPU seconds', 'peak RSS MB', 'peak heap MB', 'what it said'], [...right(5), '---'],
    rows.map((r) => [r.name, f(r.seconds, 1), f(r.perSecond), f(r.cpu, 1), f(r.rss), f(r.heap), r.said.replaceAll('|', '/')]))}

A server started on the result answered with all ${f(total)} studies ${f(caughtUp, 1)} s after its command, the index caught up by then.
On disk: ${sizes.map(([name, mb]) => `${name} ${f(mb, 1)} MB`).join(', ')}.`

const startReport = (rows) => `## Start-up

From the command to the first answer with all studies, on the warm store of the import.

${table(['form', 'median s', 'least', 'most', 'CPU seconds', 'peak RSS MB'], right(5), rows.map((r) => [r.name, f(r.median, 2), f(r.least, 2), f(r.most, 2), f(r.cpu, 2), f(r.rss)]))}`

const QUESTIONS = { a_list: 'list of 20', b_one: 'one study', c_search: 'text search' }
const TARGETS = { ours: 'Studielots', 'ours-get': 'Studielots, GET, cached', mercurius: 'Mercurius', apollo: 'Apollo', nginx: 'nginx, static file' }

function apiReport (o, { cells, calls }) {
  const rows = cells.map((c) => {
    const same = (target) => cells.find((d) => d.query === c.query && d.conns === c.conns && d.target === target)
    const ratio = (target) => same(target) && target !== c.target ? f(c.rps / same(target).rps, 2) : '–'
    return [QUESTIONS[c.query], c.conns, TARGETS[c.target], f(c.rps), f(c.p50, 2), f(c.p99, 2), f(c.cpu), f(c.rss),
      ratio('mercurius'), ratio('apollo'), c.target === 'ours' ? f(calls[c.query], 2) : '–', c.errors]
  })
  return `## API

Medians of ${o.rounds} rounds of ${o.seconds} s. Studielots without its response cache (but for the row that says so), on its embedded store, 1 GB of heap; peers from memory.

${table(['question', 'connections', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs/request', 'RSS MB', '× Mercurius', '× Apollo', 'store calls/request', 'errors'],
    ['---', '--:', '---', ...Array(9).fill('--:')], rows)}`
}

const pagesReport = ({ rows, skipped }) => skipped
  ? `## Pages\n\nNot measured: ${skipped}.`
  : `## Pages

As sent (compressed), and Lighthouse's marks of 100 for a phone.

${table(['page', 'JavaScript kB', 'CSS kB', 'fonts kB', 'all kB', 'performance', 'accessibility', 'best practices', 'SEO', 'below 0.9'],
    [...right(8), '---'], rows.map((r) => [r.name, f(r.script, 1), f(r.style, 1), f(r.font, 1), f(r.all, 1), ...r.scores, r.failed.join(', ') || '–']))}`
