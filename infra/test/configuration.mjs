// Compares the reference of options (infra/README.md) with the program: every option of ours stands there, with its default, and no other.
// Ends with "N passed, N failed".
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const kebab = (name) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

function * files (folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield * files(path)
    else if (name.endsWith('.java')) yield path
  }
}

/** Options of one source file, each with its default; null for one without. */
function * optionsOf (source) {
  for (const [, prefix, components] of source.matchAll(/@ConfigurationProperties\("(studielots[^"]*)"\)\s*(?:public )?record \w+\(([\s\S]*?)\)\s*\{/g)) {
    for (const component of components.split(/,\s*(?![^()<>]*[)>])/)) {
      const name = /(\w+)\s*$/.exec(component)?.[1]
      if (!name) continue
      // A part whose type is a record of the same file is a group of options.
      const group = new RegExp(`\\b(\\w+)\\s+${name}\\s*$`).exec(component)?.[1]
      const inner = new RegExp(`record ${group}\\(([\\s\\S]*?)\\)\\s*\\{`).exec(source)?.[1]
      for (const [part, path] of inner ? inner.split(',').map((p) => [p, `${name}.${/(\w+)\s*$/.exec(p)[1]}`]) : [[component, name]]) {
        yield [`${prefix}.${kebab(path)}`, /@DefaultValue\("([^"]*)"\)/.exec(part)?.[1] ?? null]
      }
    }
  }
  for (const [, name, value] of source.matchAll(/@Value\("\$\{(studielots[\w.-]*)(?::([^"]*))?\}"\)/g)) {
    yield [name, value === undefined || value.startsWith('#{') ? null : value]
  }
}

// What a command sets for itself is no option.
const internal = new Set(['studielots.command'])
const inProgram = new Map([...files(join(root, 'backend/src/main/java'))]
  .flatMap((f) => [...optionsOf(readFileSync(f, 'utf8'))]).filter(([name]) => !internal.has(name)))
const inReference = new Map(readFileSync(join(root, 'infra/README.md'), 'utf8').split('\n')
  .map((line) => /^\| `(studielots[^`]*)` \| ([^|]*) \|/.exec(line)).filter(Boolean)
  .map(([, name, value]) => [name, /`([^`]*)`/.exec(value)?.[1] ?? null]))

let passed = 0
const failures = []
for (const name of new Set([...inProgram.keys(), ...inReference.keys()])) {
  if (!inReference.has(name)) failures.push(`${name} is an option of the program and not in infra/README.md`)
  else if (!inProgram.has(name)) failures.push(`${name} is in infra/README.md and no option of the program`)
  else if (inProgram.get(name) !== null && inProgram.get(name) !== '' && inProgram.get(name) !== inReference.get(name)) {
    failures.push(`${name} is ${inProgram.get(name)} unless configured, and ${inReference.get(name)} in infra/README.md`)
  } else passed++
}
for (const failure of failures) console.log(`FAILED ${failure}`)
console.log(`${passed} passed, ${failures.length} failed`)
process.exit(failures.length ? 1 : 0)
