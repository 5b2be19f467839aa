import { answered, expect, test } from './support/fixtures';

test('resultsStandInTheThreeGroupsWithTheirCounts', async ({ page, api }) => {
  await page.goto('/');
  await answered(page);
  const { studies } = await api<{
    studies: { totalCount: number; facets: { groups: { group: string; count: number }[] } };
  }>('{ studies(first: 0) { totalCount facets { groups { group count } } } }');
  await expect(page.locator('h2#resultat')).toContainText(studies.totalCount.toLocaleString('sv-SE'));
  for (const { group, count } of studies.facets.groups) {
    await expect(page.locator(`h3[data-group=${group}]`)).toContainText(`(${count.toLocaleString('sv-SE')})`);
  }
  const shown = await page
    .locator('h3[data-group]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-group')));
  expect(shown).toEqual(['OPEN_CONFIRMED', 'OPEN_UNCONFIRMED', 'NOT_OPEN']);
});

test('onlyOpenShowsTheFirstGroupAndTheSecondsCountOneTapAway', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  await page.getByRole('switch').check();
  await answered(page);
  await expect(page).toHaveURL(/oppna=1/);
  await expect(page.locator('h3[data-group]')).toHaveCount(1);
  const button = page.getByRole('button', { name: 'Visa dem också' });
  await expect(button).toBeVisible();
  await button.click();
  await answered(page);
  await expect(page.locator('h3[data-group=OPEN_UNCONFIRMED]')).toBeVisible();
});

test('resultsComeWhileTypingAndTheAddressKeepsTheState', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  await page.locator('input[name=q]').pressSequentially('diabetes');
  await expect(page).toHaveURL(/\?q=diabetes$/);
  await expect(page.locator('article h4').first()).toBeVisible();
  await page.locator('select[name=kon]').selectOption('FEMALE');
  await page.locator('input[name=alder]').fill('45');
  await expect(page).toHaveURL(/alder=45/);
  await answered(page);
  const heading = await page.locator('h2#resultat').textContent();
  await page.reload();
  await answered(page);
  await expect(page.locator('input[name=q]')).toHaveValue('diabetes');
  await expect(page.locator('select[name=kon]')).toHaveValue('FEMALE');
  await expect(page.locator('h2#resultat')).toHaveText(heading ?? '');
});

test('anAnswerThatComesLateIsNeverShown', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  const held: (() => void)[] = [];
  await page.route('**/graphql', async (route) => {
    const late = (route.request().postData() ?? '').includes('"text":"astma"');
    if (late) await new Promise<void>((release) => held.push(release));
    await route.continue().catch(() => undefined);
  });
  await page.locator('input[name=q]').fill('astma');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.locator('input[name=q]').fill('diabetes');
  await answered(page);
  const heading = await page.locator('h2#resultat').textContent();
  const first = await page.locator('article h4').first().textContent();
  held.forEach((release) => release());
  await page.locator('input[name=plats]').focus();
  await expect(page.locator('h2#resultat')).toHaveText(heading ?? '');
  await expect(page.locator('article h4').first()).toHaveText(first ?? '');
});

test('backAndForwardRestoreEachState', async ({ page }) => {
  await page.goto('/?q=diabetes');
  await answered(page);
  const one = await page.locator('h2#resultat').textContent();
  await page.getByRole('switch').check();
  await answered(page);
  const two = await page.locator('h2#resultat').textContent();
  await page.goBack();
  await answered(page);
  await expect(page.getByRole('switch')).not.toBeChecked();
  await expect(page.locator('h2#resultat')).toHaveText(one ?? '');
  await page.goForward();
  await answered(page);
  await expect(page.getByRole('switch')).toBeChecked();
  await expect(page.locator('h2#resultat')).toHaveText(two ?? '');
});

test('moreStudiesAreAddedWithoutLosingThePlaceAndStayWhenComingBack', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  const group = page.locator('section.group', { has: page.locator('h3[data-group=OPEN_CONFIRMED]') });
  await expect(group.locator('article')).toHaveCount(20);
  await group.locator('button[data-more]').focus();
  await page.keyboard.press('Enter');
  await expect(group.locator('article')).not.toHaveCount(20);
  const more = await group.locator('article').count();
  await expect(group.locator('article h4 a').nth(20)).toBeFocused();
  await group.locator('article h4 a').nth(20).click();
  await expect(page.locator('article.study')).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect(group.locator('article')).toHaveCount(more);
});

test('aLongTextStaysOutOfTheAddressAndSurvivesReloadAndLanguage', async ({ page }) => {
  const long = `diabetes ${'ont i kroppen och trött '.repeat(6)}`.trim();
  await page.goto('/');
  await answered(page);
  await page.locator('[name=q]').fill(long);
  await page.locator('select[name=kon]').selectOption('MALE');
  await expect(page).toHaveURL(/\?kon=man$/);
  await page.reload();
  await expect(page.locator('textarea[name=q]')).toHaveValue(long);
  await expect(page.locator('[data-feed]')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('ont');
  await page.getByRole('link', { name: /In English/ }).click();
  await expect(page).toHaveURL(/\/en\/\?kon=man$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('textarea[name=q]')).toHaveValue(long);
  await expect(page.locator('select[name=kon]')).toHaveValue('MALE');
});

test('whatIsSearchedForIsPostedAndNeverStandsInAnAddressOfTheApi', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto('/');
  await answered(page);
  asked.length = 0;
  await page.locator('input[name=q]').fill('hemligsjukdom');
  await page.locator('input[name=plats]').fill('Lund');
  await answered(page);
  expect(asked.filter((one) => one.includes('/graphql')).length).toBeGreaterThan(0);
  expect(asked.filter((one) => one.includes('hemlig') || one.includes('Lund'))).toEqual([]);
  expect(asked.filter((one) => one.includes('/graphql') && !one.startsWith('POST'))).toEqual([]);
});

test('anEmptyResultOffersWaysOnward', async ({ page }) => {
  await page.goto('/?q=xyzzyqwert&region=ab');
  await answered(page);
  const empty = page.locator('section.empty');
  await expect(empty.getByRole('link', { name: 'Hitta din nod' })).toBeVisible();
  await expect(empty.getByRole('link', { name: 'Visa alla studier' })).toBeVisible();
  await empty.locator('button').first().click();
  await answered(page);
  await expect(page.locator('article h4').first()).toBeVisible();
});

test('anUnknownPlaceIsSaidAndStudiesAreShownAllTheSame', async ({ page }) => {
  await page.goto('/?plats=Xyzzyborg');
  await answered(page);
  await expect(page.getByText('Vi känner inte igen platsen ”Xyzzyborg”')).toBeVisible();
  await expect(page.locator('article h4').first()).toBeVisible();
});

test('aPlaceShowsDistancesAndHowToAskAcrossRegions', async ({ page }) => {
  await page.goto('/?plats=Lund');
  await answered(page);
  await expect(page.locator('h2#resultat')).toContainText('nära Lund');
  await expect(page.locator('article .near').first()).toContainText(/km bort/);
  await expect(page.getByRole('heading', { name: 'Studier i andra regioner' })).toBeVisible();
});

test('theFieldsSuggestAndAChosenSuggestionIsSearchedFor', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  const place = page.locator('input[name=plats]');
  const options = page.locator('[role=listbox]:visible [role=option]');
  await place.pressSequentially('ume');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(place).toHaveValue(/^Ume/);
  await expect(page).toHaveURL(/plats=Ume/);
  await place.fill('lun');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(place).toHaveValue('lun');
});

test('aSecondRegionCanBeChosenBesideTheFirst', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  const regions = page.getByRole('group', { name: 'Region', exact: true }).locator('label');
  await regions.filter({ hasText: 'Stockholm' }).locator('input').check();
  await answered(page);
  await regions.filter({ hasText: 'Skåne' }).locator('input').check();
  await answered(page);
  await expect(page).toHaveURL(/region=ab\.m/);
  await page.getByRole('button', { name: 'Ta bort alla filter' }).click();
  await expect(page).not.toHaveURL(/region/);
});

test('aWrongAgeIsSaidAndLeftOutOfTheQuestion', async ({ page }) => {
  await page.goto('/?alder=abc');
  await answered(page);
  await expect(page.getByText('Skriv åldern som ett helt tal')).toBeVisible();
  await expect(page.locator('article h4').first()).toBeVisible();
});
