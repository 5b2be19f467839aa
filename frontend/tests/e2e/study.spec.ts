import { type Api, answered, expect, test } from './support/fixtures';

interface Study {
  id: string;
  madeUp: boolean;
  summary: { language: string } | null;
  plainSentence: string;
  title: { text: string };
  registryIds: { id: string }[];
  contacts: { name: string }[];
  sources: { dataDate: string | null }[];
}

/** A study of a group: a registry's own with a summary, unless a made-up one is as good. */
async function study(api: Api, group: string, language = 'SV', real = true): Promise<Study> {
  const { studies } = await api<{ studies: { edges: { node: Study }[] } }>(
    `{ studies(first: 100, orderBy: UPDATED, filter: { groups: [${group}] }) { edges { node { id madeUp title { text } summary { language }
       plainSentence(language: ${language}) registryIds { id } contacts { name } sources { dataDate } } } } }`,
  );
  const found = studies.edges.map((edge) => edge.node).find((one) => !real || (!one.madeUp && one.summary !== null));
  if (!found) throw new Error(`No study in ${group}`);
  return found;
}

test('thePlainSentenceComesFirstAndSomebodyToAskIsAlwaysThere', async ({ page, api }) => {
  for (const group of ['OPEN_CONFIRMED', 'OPEN_UNCONFIRMED', 'NOT_OPEN']) {
    const one = await study(api, group, 'SV', false);
    await page.goto(`/studier/${one.id}`);
    await expect(page.locator('main h1')).toHaveText(one.title.text);
    await expect(page.locator('main h1 + p')).toHaveText(one.plainSentence);
    const ask = page.locator('section[aria-labelledby=fraga]');
    await expect(ask).toContainText(one.contacts[0]?.name ?? 'no contact');
    await expect(ask.locator('a[href^="http"], a[href^="mailto:"], a[href^="tel:"]').first()).toBeVisible();
    await expect(ask).toContainText('Bor du i en annan region');
  }
});

test('theSentenceIsInTheReadersLanguage', async ({ page, api }) => {
  const one = await study(api, 'OPEN_CONFIRMED', 'EN', false);
  await page.goto(`/en/studies/${one.id}`);
  await expect(page.locator('main h1 + p')).toHaveText(one.plainSentence);
});

test('aMadeUpStudySaysSoInTheListAndOnItsPageAndHasNoJsonLd', async ({ page }) => {
  await page.goto('/?oppna=1');
  await answered(page);
  const card = page.locator('article', { hasText: 'Påhittad studie för demonstration' }).first();
  await card.locator('h4 a').click();
  await expect(page.locator('article.study header')).toContainText('Påhittad studie för demonstration');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

test('aRegistrysStudyHasJsonLdItsDateAndItsOwnWordsMarkedAsEnglish', async ({ page, api }) => {
  const one = await study(api, 'OPEN_UNCONFIRMED');
  expect(one.madeUp).toBe(false);
  await page.goto(`/studier/${one.id}`);
  await expect(page.locator('article.study header')).toContainText('Registerdata från');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}') as Record<
    string,
    unknown
  >;
  expect(data['@context']).toBe('https://schema.org');
  expect(data['name']).toBe(one.title.text);
  // Unconfirmed is not told to machines as recruiting either.
  expect(data['status']).toBeUndefined();
  await expect(page.locator('section[aria-labelledby=registertext] [lang=en]').first()).toBeVisible();
  await expect(page.locator('.status').first()).toContainText('Öppen enligt registret, inte bekräftad');
});

test('aRegistrysIdLeadsToTheStudysOwnAddress', async ({ page, api }) => {
  const one = await study(api, 'OPEN_UNCONFIRMED');
  const registryId = one.registryIds[0]?.id ?? '';
  await page.goto(`/studier/${registryId}`);
  await expect(page.locator('main h1')).toHaveText(one.title.text);
  await expect(page).toHaveURL(new RegExp(`/studier/${one.id}$`));
});

test('onPaperThePageKeepsTheFactsAndDropsTheButtons', async ({ page, api }) => {
  const one = await study(api, 'OPEN_UNCONFIRMED');
  await page.goto(`/studier/${one.id}`);
  await expect(page.locator('article.study')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('section[aria-labelledby=fraga]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(page.locator('header.top nav')).toBeHidden();
});

test('theOtherLanguageShowsTheSameStudy', async ({ page, api }) => {
  const one = await study(api, 'OPEN_CONFIRMED', 'SV', false);
  await page.goto(`/studier/${one.id}?plats=Lund`);
  await expect(page.locator('article.study')).toBeVisible();
  await page.getByRole('link', { name: /In English/ }).click();
  await expect(page).toHaveURL(new RegExp(`/en/studies/${one.id}\\?plats=Lund$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main h1')).toHaveText(one.title.text);
});
