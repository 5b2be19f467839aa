// Runs npm for Maven, and only what has something to do.
//   node maven.mjs build    `npm ci` when the lock file changed, `npm run build` when a source changed
//   node maven.mjs verify   lint, check and unit tests
//   node maven.mjs e2e      browser tests against the jar named by STUDIELOTS_JAR
// "Changed" is a hash over names and contents, so that a deleted file or a switched branch is noticed too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const frontend = dirname(fileURLToPath(import.meta.url));
const schema = join(frontend, '..', 'schema');
const manifest = join(frontend, 'package.json');
const scripts = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')).scripts ?? {}) : {};
const made = new Set(['node_modules', 'dist', 'target', 'test-results', 'playwright-report', '.svelte-kit']);

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!made.has(entry.name)) yield* files(path);
    } else {
      yield path;
    }
  }
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...paths].sort()) {
    hash.update(relative(frontend, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function npm(...args) {
  console.log(`npm ${args.join(' ')}`);
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync('npm', args, { cwd: frontend, stdio: 'inherit', shell: windows });
  if (error) {
    console.error(`npm could not be started (${error.code}): the frontend needs Node.js 20 or newer with npm on the PATH.`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs `work` unless `product` exists and was made from the same `hash`. The hash is taken again afterwards, since a
 *  build may write generated sources. */
function whenChanged(stamp, product, hash, work) {
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash()) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash());
}

function install() {
  const modules = join(frontend, 'node_modules');
  const wanted = ['package.json', 'package-lock.json', '.npmrc'].map((name) => join(frontend, name)).filter(existsSync);
  const arguments_ = ['--no-audit', '--no-fund', '--loglevel=error'];
  const verb = existsSync(join(frontend, 'package-lock.json')) ? 'ci' : 'install';
  whenChanged(join(modules, '.studielots-installed'), modules, () => hashOf(wanted), () => npm(verb, ...arguments_));
}

function build() {
  install();
  const sources = () => [...files(frontend), ...[...files(schema)].filter((path) => path.endsWith('.graphqls'))];
  const index = join(frontend, 'dist', 'index.html');
  whenChanged(join(frontend, 'target', 'built'), index, () => hashOf(sources()), () => {
    npm('run', 'build');
    // Maven copies and never removes: yesterday's assets would be delivered for ever.
    rmSync(join(frontend, 'target', 'classes', 'static'), { recursive: true, force: true });
  });
}

function runIfPresent(...names) {
  for (const name of names.filter((candidate) => candidate in scripts)) npm('run', name);
}

const steps = {
  build,
  verify: () => runIfPresent('lint', 'check', 'test'),
  e2e: () => runIfPresent('test:e2e'),
};
const step = steps[process.argv[2]];
if (!step) {
  console.error(`Unknown step '${process.argv[2]}'. Known: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}
step();
