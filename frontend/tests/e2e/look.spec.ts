import type { Page } from '@playwright/test';
import { type Api, answered, axe, expect, test } from './support/fixtures';

/** Pages and states, each with how to get there. Every one is looked at in every width and scheme. */
const views: Record<string, (page: Page, api: Api) => Promise<void>> = {
  search: async (page) => {
    await page.goto('/');
    await answered(page);
  },
  'search with filters and a place': async (page) => {
    await page.goto('/?q=diabetes&plats=Ume%C3%A5&alder=45&typ=interventional');
    await answered(page);
  },
  'search with suggestions': async (page) => {
    await page.goto('/');
    await answered(page);
    await page.locator('input[name=plats]').pressSequentially('ume');
    await expect(page.locator('[role=listbox]:visible [role=option]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'search understood, with an explained word': async (page) => {
    await page.goto(`/?q=${encodeURIComponent('bröstcancer umeå 58 år kvinna')}&region=ac.m&vy=lista`);
    await answered(page);
    await page.getByRole('list', { name: 'Tolkat som' }).locator('.explains').first().click();
    await page
      .getByRole('button', { name: /^Ta bort filtret/ })
      .first()
      .click();
    await answered(page);
  },
  'search in English': async (page) => {
    await page.goto(`/en/?q=${encodeURIComponent('heart attack lund 70 years')}&vy=lista`);
    await answered(page);
    await page.locator('article .term').first().click();
  },
  'search with a long description': async (page) => {
    await page.goto('/');
    await answered(page);
    await page.locator('[name=q]').fill(`Jag är 58 år och har bröstcancer. ${'Jag är trött och har ont. '.repeat(6)}`);
    await expect(page.locator('textarea[name=q]')).toBeFocused();
    await answered(page);
  },
  'search with recent searches': async (page) => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'studielots.recent',
        JSON.stringify({ keep: true, searches: ['?q=astma&plats=Lund', '?q=x'] }),
      ),
    );
    await page.goto('/');
    await answered(page);
    await page.locator('[name=q]').focus();
    await expect(page.locator('.recent')).toBeVisible();
  },
  'search with the map': async (page) => {
    await page.goto('/?q=cancer&vy=karta');
    await answered(page);
    await page.locator('.point').first().press('Enter');
    await expect(page.locator('aside.map .panel')).toBeVisible();
  },
  'search with the table of places': async (page) => {
    await page.goto('/en/?q=cancer&vy=karta');
    await answered(page);
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(page.locator('aside table')).toBeVisible();
  },
  'search with studies to compare': async (page) => {
    await page.goto('/?q=cancer&vy=lista');
    await answered(page);
    for (const index of [0, 1]) await page.locator('article .compare input').nth(index).check();
    await expect(page.locator('.bar')).toBeVisible();
  },
  'search with an unknown place': async (page) => {
    await page.goto('/?plats=Umeo&sort=avstand&vy=lista');
    await answered(page);
    await expect(page.locator('.like button').first()).toBeVisible();
  },
  comparison: async (page, api) => {
    const ids = [
      await studyId(api, 'OPEN_CONFIRMED'),
      await studyId(api, 'OPEN_UNCONFIRMED'),
      await studyId(api, 'NOT_OPEN'),
    ];
    await page.goto(`/jamfor?studier=${ids.join('.')}`);
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  },
  'comparison in English': async (page, api) => {
    await page.goto(`/en/compare?studier=${await studyId(api, 'OPEN_UNCONFIRMED')}.nothing`);
    await expect(page.getByRole('columnheader')).toHaveCount(1);
  },
  'nothing to compare': async (page) => page.goto('/jamfor').then(() => undefined),
  'search while loading': async (page) => {
    await page.route('**/graphql', () => undefined);
    await page.goto('/');
    await expect(page.locator('.skeletons')).toBeVisible();
  },
  'search without a hit': async (page) => {
    await page.goto('/?q=xyzzyqwert');
    await answered(page);
    await expect(page.locator('section.empty')).toBeVisible();
  },
  'search that fails': async (page) => {
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'search while offline': async (page) => {
    await page.goto('/');
    await answered(page);
    await page.context().setOffline(true);
    await page.locator('input[name=q]').fill('astma');
    await expect(page.getByRole('alert')).toContainText('Du är inte uppkopplad');
  },
  'open study': async (page, api) => {
    await page.goto(`/studier/${await studyId(api, 'OPEN_CONFIRMED')}`);
    await expect(page.locator('article.study')).toBeVisible();
  },
  'study from a registry': async (page, api) => {
    await page.goto(`/studier/${await studyId(api, 'OPEN_UNCONFIRMED')}?plats=Lund`);
    await expect(page.locator('article.study')).toBeVisible();
  },
  'study that does not exist': async (page) => {
    await page.goto('/studier/finns-inte');
    await expect(page.locator('h1')).toHaveText('Studien finns inte här');
  },
  nodes: async (page) => {
    await page.goto('/noder');
    await expect(page.locator('svg a.area').first()).toBeVisible();
  },
  node: async (page) => {
    await page.goto('/noder/forum-mellansverige');
    await expect(page.locator('#kontakt')).toBeVisible();
  },
  'local node': async (page) => {
    await page.goto('/noder/uppsala');
    await expect(page.locator('#kontakt')).toBeVisible();
  },
  'taking part': async (page) => page.goto('/delta').then(() => undefined),
  about: async (page) => {
    await page.goto('/om');
    await expect(page.locator('#just-nu')).toBeVisible();
  },
  accessibility: async (page) => {
    await page.goto('/tillganglighet');
    await expect(page.getByRole('link', { name: 'anmäl bristande tillgänglighet' })).toBeVisible();
  },
  privacy: async (page) => page.goto('/integritet').then(() => undefined),
  'unknown address': async (page) => page.goto('/finns/inte').then(() => undefined),
};

/** Looked at in every width and scheme; the others are too in the long tests (`STUDIELOTS_FULL`), else at 1280, 390 and 320. */
const everywhere = new Set([
  'search',
  'search with suggestions',
  'search understood, with an explained word',
  'search with the map',
  'search without a hit',
  'comparison',
  'search that fails',
  'open study',
  'study from a registry',
  'nodes',
  'taking part',
]);
/** Looked at on a phone too: what patients search with there. */
const onPhones = /^search |compar/;
const full = process.env['STUDIELOTS_FULL'] === 'true';

for (const [name, open] of Object.entries(views)) {
  test(`${name}: axe finds nothing, one heading, nothing beside the screen`, async ({ page, api }, { project }) => {
    test.skip(
      !full &&
        !everywhere.has(name) &&
        !['desktop', '320 px'].includes(project.name) &&
        !(project.name === 'phone' && onPhones.test(name)),
      'only in the long tests',
    );
    await open(page, api);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await axe(page)).toEqual([]);
    const beside = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beside).toBe(0);
  });
}

async function studyId(api: Api, group: string): Promise<string> {
  const { studies } = await api<{ studies: { edges: { node: { id: string; madeUp: boolean } }[] } }>(
    `{ studies(first: 100, orderBy: UPDATED, filter: { groups: [${group}] }) { edges { node { id madeUp } } } }`,
  );
  const all = studies.edges.map((edge) => edge.node);
  const id = (all.find((one) => !one.madeUp) ?? all[0])?.id;
  if (!id) throw new Error(`No study in group ${group}`);
  return id;
}
