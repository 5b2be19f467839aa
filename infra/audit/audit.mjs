// Runs the audit of the npm package graphql-http against a server and prints what it finds.
//   node audit.mjs [ADDRESS]     the address is http://localhost:8080/graphql unless given
// Exit 0: no error, no warning, and no notice about GET. Exit 1: findings. Exit 2: no server.
import { auditServer } from 'graphql-http';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';
let results;
try {
  results = await auditServer({ url });
} catch (error) {
  console.error(`${url} does not answer: ${error.cause?.code ?? error.message}. Start the server first.`);
  process.exit(2);
}

const findings = results.filter(({ status }) => status !== 'ok');
for (const { id, name, status, reason } of findings) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}
const failed = findings.filter(({ status, name }) => status !== 'notice' || /\bGET/.test(name));
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
