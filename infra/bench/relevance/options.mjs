// What is measured against what: the command line.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, stop } from '../options.mjs'

const usage = `infra/bench/relevance/run.sh [--api URL] [--topics DIR]… [--golden FILE]… [--jar FILE] [--data FILE] [--out FILE] [--each]
--api     address of a running /graphql; without it the jar is started on an empty folder with the records of --data
--topics  folder with topics.jsonl and qrels_subset.tsv; may be given again. Both sets of ../shared/data/qrels when left out; "none"
--golden  file of lay queries; may be given again. All of backend/src/test/resources/golden when left out; "none"
--each    one line per topic and per lay query that falls short, too`

/** Reads the command line; wrong use ends the program with 2 and says what would be right. */
export function readOptions (args, goldenFiles) {
  let values
  try {
    values = parseArgs({
      args,
      options: {
        api: { type: 'string' },
        topics: { type: 'string', multiple: true },
        golden: { type: 'string', multiple: true },
        jar: { type: 'string', default: join(root, 'backend/target/studielots.jar') },
        data: { type: 'string', default: join(root, '../shared/data/ctgov/worldwide_v2form.jsonl.gz') },
        out: { type: 'string' },
        each: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    }).values
  } catch (e) {
    stop(`${e.message}\n${usage}`)
  }
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const shared = ['trec_2021', 'sigir'].map((name) => join(root, '../shared/data/qrels', name))
  const o = {
    api: values.api,
    topics: given(values.topics, shared),
    golden: given(values.golden, goldenFiles),
    jar: resolve(values.jar),
    data: resolve(values.data),
    out: values.out && resolve(values.out),
    each: values.each
  }
  if (!existsSync(o.jar)) stop(`${o.jar} is not there: build it with "mvn -q -pl backend -am package -DskipTests", or name one with --jar. The comparison takes its Lucene from it.`)
  if (!o.api && !existsSync(o.data)) stop(`${o.data} is not there: name a file of records with --data, or a running server with --api.`)
  for (const folder of o.topics) {
    for (const file of ['topics.jsonl', 'qrels_subset.tsv']) {
      if (!existsSync(join(folder, file))) stop(`${join(folder, file)} is not there: a set of topics is a folder with topics.jsonl and qrels_subset.tsv.`)
    }
  }
  for (const file of o.golden) if (!existsSync(file)) stop(`${file} is not there.`)
  o.work = mkdtempSync(join(tmpdir(), 'studielots-relevance-'))
  return o
}

function given (named, usual) {
  if (!named) return usual
  return named.filter((name) => name !== 'none').map((name) => resolve(name))
}
