// Lay queries with the professional query that means the same, and the phrases that a study about the matter has.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../options.mjs'
import { mean } from './measures.mjs'

const FOLDER = join(root, 'backend/src/test/resources/golden')
const SHORT = { recall: 0.95, precision: 0.8 }

/** The files of lay queries that the tests use. */
export function goldenFiles () {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.tsv')).sort().map((name) => join(FOLDER, name))
}

function readGolden (file) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() && !line.startsWith('#')).map((line) => line.split('\t'))
    .filter(([query]) => query !== 'query')
    .map(([query, professional, focus, note = '']) => ({
      query, professional, note: note.trim(), focus: focus.split('|').map((phrase) => phrase.trim().toLowerCase()).filter(Boolean)
    }))
}

/** Measures one file: recall against the professional query's studies, with the bounds that the lay text names; precision of the first five by phrases. */
export async function measureGolden (file, catalogue, records) {
  const texts = [...records.values()].map((r) => [r.id,
    [r.title, r.officialTitle, r.conditions.join(' | '), r.keywords.join(' | '), r.interventions.join(' | ')].join(' | ').toLowerCase()])
  const each = []
  for (const row of readGolden(file)) {
    const began = performance.now()
    const first = (await catalogue.page({ text: row.query }, null, 'RELEVANCE')).edges.slice(0, 5).map((edge) => edge.node.id)
    const milliseconds = performance.now() - began
    const { parts, facts } = await catalogue.meaning(row.query)
    const mine = await catalogue.all({ text: row.query })
    const wanted = await catalogue.all({ text: row.professional, ...facts })
    const matters = new Set(texts.filter(([, text]) => row.focus.some((phrase) => text.includes(phrase))).map(([id]) => id))
    each.push({
      ...row,
      milliseconds,
      found: mine.size,
      wanted: wanted.size,
      understood: parts.map((part) => `${part.kind} ${part.label.text}`).join(', '),
      recall: wanted.size ? [...wanted].filter((id) => mine.has(id)).length / wanted.size : 1,
      precision: matters.size ? first.filter((id) => matters.has(id)).length / Math.min(5, matters.size) : null
    })
  }
  const notes = [...new Set(each.map((row) => row.note).filter(Boolean))].sort()
  return {
    name: basename(file),
    groups: [summary('all', each), ...notes.map((note) => summary(note, each.filter((row) => row.note === note)))],
    short: each.filter((row) => row.recall < SHORT.recall || (row.precision ?? 1) < SHORT.precision),
    milliseconds: mean(each.map((row) => row.milliseconds))
  }
}

function summary (name, rows) {
  const judged = rows.filter((row) => row.precision !== null)
  return {
    name,
    rows: rows.length,
    recall: mean(rows.map((row) => row.recall)),
    precision: mean(judged.map((row) => row.precision)),
    withoutStudy: rows.length - judged.length
  }
}
