// Plain BM25 over the same records, by the very Lucene that the jar carries: what the search is compared with.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call } from '../process.mjs'

const program = join(dirname(fileURLToPath(import.meta.url)), 'Bm25.java')

/** Rankings of BM25 for each question, 1,000 studies at most: `questions` is a list of [key, text]. */
export function bm25 (o, records, questions) {
  const libs = join(o.work, 'libs')
  mkdirSync(libs)
  call('jar', ['--extract', '--file', o.jar, 'BOOT-INF/lib'], { cwd: libs })
  const lucene = readdirSync(join(libs, 'BOOT-INF/lib')).filter((name) => /^lucene-(core|analysis-common)-/.test(name))
  const lines = (rows) => rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')).join('\n')
  const [recordsFile, questionsFile, out] = ['records.tsv', 'questions.tsv', 'rankings.tsv'].map((name) => join(o.work, name))
  writeFileSync(recordsFile, lines([...records.values()].map((r) =>
    [r.id, [r.title, ...r.registered, r.summary, r.criteria].join(' \n ')])))
  writeFileSync(questionsFile, lines(questions))
  call('java', ['-Xmx1g', '-cp', lucene.map((name) => join(libs, 'BOOT-INF/lib', name)).join(':'), program, recordsFile, questionsFile, out])
  return new Map(readFileSync(out, 'utf8').split('\n').filter(Boolean).map((line) => {
    const [key, ...ids] = line.split('\t')
    return [key, ids]
  }))
}
