// Copies the editor's published files to where the server hosts them. Run `npm install --ignore-scripts` first; commit what changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const hosted = join(here, '..', '..', 'backend', 'src', 'main', 'resources', 'graphiql');

for (const file of [
  'graphiql/graphiql.min.js',
  'graphiql/graphiql.min.css',
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
]) {
  const text = readFileSync(join(here, 'node_modules', file), 'utf8');
  // Source maps are not hosted, and asking for them would be a 404 in every developer's console.
  writeFileSync(join(hosted, basename(file)), text.replace(/^\/\/# sourceMappingURL=.*\n?/gm, ''));
  console.log(`${file} → ${basename(file)}`);
}
