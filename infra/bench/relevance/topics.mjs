// Sets of patient topics with judged studies: case histories, and which studies their patients are eligible for.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compare, mean, ndcg, recall100, reciprocalRank } from './measures.mjs'

const DEEP = 1_000
const MEASURES = { 'nDCG@10': ndcg, MRR: reciprocalRank, 'recall@100': recall100 }

/** Reads a folder of topics; `idOf` leads from a registry's id to the catalogue's. */
export function readTopics (folder, idOf) {
  const texts = readFileSync(join(folder, 'topics.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const scores = new Map(texts.map((topic) => [topic._id, new Map()]))
  const eligible = new Set()
  const missing = new Set()
  for (const line of readFileSync(join(folder, 'qrels_subset.tsv'), 'utf8').split('\n')) {
    const [topic, study, score] = line.split('\t').map((cell) => cell.trim())
    if (!/^\d+$/.test(score ?? '') || !scores.has(topic)) continue
    if (Number(score) === 2) eligible.add(topic)
    const id = idOf.get(study)
    if (id) scores.get(topic).set(id, Number(score))
    else missing.add(study)
  }
  const topics = texts.map((topic) => ({ id: topic._id, text: topic.text, scores: scores.get(topic._id) }))
    .filter((topic) => [...topic.scores.values()].includes(2))
  return {
    name: basename(folder),
    topics,
    all: texts.length,
    withoutEligible: texts.filter((topic) => !eligible.has(topic._id)).length,
    onlyAbsent: texts.filter((topic) => eligible.has(topic._id)).length - topics.length,
    missing: [...missing]
  }
}

/** Asks every topic of a set, and compares the rankings with `other`, which has one by topic id. */
export async function measureTopics (set, catalogue, other) {
  const each = []
  for (const topic of set.topics) {
    const { ids, milliseconds } = await catalogue.ranking(topic.text, DEEP)
    const theirs = other.get(topic.id) ?? []
    const row = { id: topic.id, milliseconds, found: ids.length, judged: topic.scores.size, values: {} }
    for (const [name, measure] of Object.entries(MEASURES)) {
      row.values[name] = [measure(ids, topic.scores), measure(theirs, topic.scores)]
    }
    each.push(row)
  }
  const figures = Object.keys(MEASURES).map((name) => {
    const ours = each.map((row) => row.values[name][0])
    const theirs = each.map((row) => row.values[name][1])
    return { name, ours: mean(ours), theirs: mean(theirs), ...compare(ours, theirs) }
  })
  return { set, each, figures, milliseconds: mean(each.map((row) => row.milliseconds)) }
}
