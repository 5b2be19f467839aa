import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page, test as base, expect } from '@playwright/test';

export { expect };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asks the API of the server under test. */
export type Api = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

interface Fixtures {
  api: Api;
  watched: undefined;
}

/**
 * Every test watches the page it drives: a request to another host, a breach of the content policy, a cookie or an
 * uncaught error fails it, whatever else it is about.
 */
export const test = base.extend<Fixtures>({
  // The address is known first when the server has been started, after the configuration was read.
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(address()),
  // eslint-disable-next-line no-empty-pattern
  api: async ({}, use) => {
    await use(async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const response = await fetch(`${address()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as { data: Data; errors?: { message: string }[] };
      if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join('; '));
      return answer.data;
    });
  },
  watched: [
    async ({ page, context }, use) => {
      const strange: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== address()) strange.push(`request to ${request.url()}`);
      });
      page.on('pageerror', (error) => strange.push(`error ${error.message}`));
      page.on('console', (message) => {
        if (/content security policy|trusted ?types/i.test(message.text())) strange.push(message.text());
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(undefined);
      expect(strange).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
    { auto: true },
  ],
});

function address(): string {
  const url = process.env['STUDIELOTS_URL'];
  if (!url) throw new Error('The server under test has no address');
  return new URL(url).origin;
}

/** Everything that axe finds on the page as it stands: WCAG 2.2 A and AA, and good habits beyond. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeAnswer> } }).axe;
    interface AxeAnswer {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        (node) => `${id}: ${node.html.slice(0, 160)} ${(node.failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 200)}`,
      ),
    );
  });
}

/** Waits until the list of the search page shows an answer. */
export async function answered(page: Page): Promise<void> {
  // A server that has just started on a busy machine answers its first questions slowly.
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
}

/** Presses Tab until what has the focus fits; fails after `limit` presses. */
export async function tabTo(page: Page, fits: string, limit = 80): Promise<void> {
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, fits)) return;
  }
  throw new Error(`No ${fits} within ${limit} presses of Tab`);
}
