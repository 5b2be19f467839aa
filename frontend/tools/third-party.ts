import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '..');
const read = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/**
 * Writes `third-party.txt`: every package that is delivered with the pages, with its licence in full. Those are the
 * `dependencies` of package.json and, of what these need in turn, whatever ended in a delivered file.
 */
export function thirdParty(): Plugin {
  return {
    name: 'studielots-third-party',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
      const bundled = modules.flatMap(
        (id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? [],
      );
      const names = [...new Set([...Object.keys(read(root).dependencies ?? {}), ...bundled])].sort();
      const source = names.map(describe).join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'third-party.txt', source });
    },
  };
}

function describe(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = read(folder);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version}, ${license ?? 'licence not stated'}\n\n${text}\n`;
}
