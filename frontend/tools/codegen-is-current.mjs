// Fails when src/shared/api/generated is not what the schema and the questions make today.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const frontend = fileURLToPath(new URL('..', import.meta.url));
const committed = join(frontend, 'src/shared/api/generated');
const fresh = mkdtempSync(join(tmpdir(), 'codegen-'));
try {
  const config = join(frontend, 'node_modules/.codegen-check.ts');
  writeFileSync(
    config,
    readFileSync(join(frontend, 'codegen.ts'), 'utf8').replace('./src/shared/api/generated/', `${fresh}/`),
  );
  try {
    execFileSync('npx', ['graphql-codegen', '--config', config, '--silent'], { cwd: frontend, stdio: 'inherit' });
  } finally {
    rmSync(config);
  }
  const stale = readdirSync(fresh).filter((name) => {
    return readFileSync(join(fresh, name), 'utf8') !== readFileSync(join(committed, name), 'utf8');
  });
  if (stale.length > 0) {
    console.error(`src/shared/api/generated is not current: ${stale.join(', ')}. Run 'npm run codegen' and commit.`);
    process.exit(1);
  }
} finally {
  rmSync(fresh, { recursive: true });
}
