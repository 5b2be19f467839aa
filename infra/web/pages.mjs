// Makes the built pages ready for nginx: pages.mjs DIR OUT
//   DIR  the built pages; every text file in it gets a compressed one beside it
//   OUT  gets nginx's table of the pages' addresses, from DIR/routes.json
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const [dir, out] = process.argv.slice(2)
if (!dir || !out) {
  console.error('pages.mjs DIR OUT: the folder of the built pages, and the file to write for nginx')
  process.exit(2)
}

const TEXT = /\.(html|js|mjs|css|svg|json|txt|xml|vtt|webmanifest)$/

function * files (folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield * files(path)
    else yield path
  }
}

for (const file of [...files(dir)].filter((f) => TEXT.test(f) && !f.endsWith('config.json'))) {
  const bytes = readFileSync(file)
  const small = gzipSync(bytes, { level: 9 })
  if (small.length < bytes.length) writeFileSync(`${file}.gz`, small)
}

/** An address pattern as a regular expression of nginx: `:id` is one segment, a slash at the end makes no difference. */
const expression = (pattern) => '^' + pattern.replace(/\/$/, '').replace(/[.+*?()[\]{}^$|\\]/g, '\\$&').replace(/:\w+/g, '[^/]+') + '/?$'

const { routes, notFound } = JSON.parse(readFileSync(join(dir, 'routes.json'), 'utf8'))
const lines = [
  'map $uri $page {',
  '  default "";',
  ...routes.map((r) => `  "~${expression(r.pattern)}" ${r.file};`),
  '}',
  'map $uri $not_found {',
  ...Object.entries(notFound).map(([language, file]) => file === '/index.html' ? `  default ${file};` : `  "~^/${language}(/|$)" ${file};`),
  '}'
]
writeFileSync(out, lines.join('\n') + '\n')
