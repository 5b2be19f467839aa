import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLOCK = '2026-11-21T12:00:00Z';
const STARTS_WITHIN_MS = 420_000;

/**
 * Starts the very jar that is delivered, with the made-up studies, a data folder of its own and a clock that stands
 * still, and stops it at the end. `STUDIELOTS_URL` names a server that already runs instead.
 */
export default async function serve(): Promise<() => Promise<void>> {
  if (process.env['STUDIELOTS_URL']) return async () => undefined;
  const jar = process.env['STUDIELOTS_JAR'];
  if (!jar) {
    throw new Error('STUDIELOTS_JAR must name the built server, for example ../backend/target/studielots.jar');
  }
  const folder = mkdtempSync(join(tmpdir(), 'studielots-e2e-'));
  const port = await freePort();
  const log = join(folder, 'server.log');
  const out = openSync(log, 'w');
  const server = spawn(
    process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java',
    [
      '-jar',
      jar,
      `--server.port=${port}`,
      `--studielots.data-dir=${join(folder, 'data')}`,
      '--studielots.demo=true',
      `--studielots.clock=${CLOCK}`,
      '--studielots.rate-limit.enabled=false',
    ],
    { stdio: ['ignore', out, out] },
  );
  const url = `http://localhost:${port}`;
  try {
    await answering(url, server);
  } catch (error) {
    server.kill('SIGKILL');
    const lines = readFileSync(log, 'utf8').slice(-3000);
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${String(error)}\nThe server's last lines:\n${lines}`, { cause: error });
  }
  process.env['STUDIELOTS_URL'] = url;
  return async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Waits until the server answers with studies: the shipped ones and the made-up ones load at its first start. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + STARTS_WITHIN_MS;
  let last = 'nothing yet';
  let before = -1;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    const count = await studies(url).catch((error: unknown) => {
      last = String(error);
      return -1;
    });
    // Loading is over when the number has stopped to grow.
    if (count > 0 && count === before) return;
    if (count >= 0) last = `${count} studies`;
    before = count;
    await new Promise((done) => setTimeout(done, 1000));
  }
  throw new Error(`The server did not answer with studies within ${STARTS_WITHIN_MS / 1000} s: ${last}`);
}

async function studies(url: string): Promise<number> {
  const query =
    '{ all: studies(first: 0) { totalCount } open: studies(first: 0, filter: { recruiting: true }) { totalCount } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { all: { totalCount: number }; open: { totalCount: number } } };
  return data.open.totalCount > 0 ? data.all.totalCount : 0;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('No port'))));
    });
  });
}
