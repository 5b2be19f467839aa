import { type Api, answered, expect, test } from './support/fixtures';

test('upToFiveStudiesAreChosenAndStandInOneTable', async ({ page }) => {
  await page.goto('/?q=diabetes&vy=lista');
  await answered(page);
  const boxes = page.locator('article .compare input');
  const bar = page.locator('.bar');
  for (let index = 0; index < 5; index += 1) await boxes.nth(index).check();
  await expect(bar).toContainText('5 studier valda att jämföra');
  await expect(boxes.nth(5)).toBeDisabled();
  await expect(page.getByRole('status').filter({ hasText: 'högst fem' })).toHaveCount(1);
  await boxes.nth(4).uncheck();
  await boxes.nth(3).uncheck();
  await page.reload();
  await answered(page);
  await expect(bar).toContainText('3 studier valda att jämföra');
  await bar.getByRole('link', { name: 'Jämför studierna' }).click();

  await expect(page).toHaveURL(/\/jamfor\?studier=/);
  await expect(page.locator('main h1')).toBeFocused();
  const table = page.getByRole('table', { name: 'Studier bredvid varandra' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  for (const fact of ['Är den öppen?', 'Ålder', 'Kön', 'Var den finns', 'Vem du kan fråga']) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: fact, exact: true }) });
    await expect(row.getByRole('cell')).toHaveCount(3);
  }
  await table
    .getByRole('button', { name: /^Ta bort .* ur jämförelsen$/ })
    .first()
    .click();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await page.goBack();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
});

test('aComparisonIsSharedByItsAddressInBothLanguagesAndAnUnknownStudyIsSaid', async ({ page, api }) => {
  const ids = await someIds(api, 2);
  await page.goto(`/jamfor?studier=${ids.join('.')}.finns-inte`);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByText('Ingen studie har numret finns-inte.')).toBeVisible();
  await page.getByRole('link', { name: /In English/ }).click();
  await expect(page.locator('main h1')).toHaveText('Compare studies');
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.goto('/jamfor');
  await expect(page.getByRole('heading', { name: 'Inga studier är valda' })).toBeVisible();
});

test('onANarrowScreenTheRowsAreStackedAndStillATable', async ({ page, api }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/jamfor?studier=${(await someIds(api, 5)).join('.')}`);
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  await expect(page.getByRole('rowheader', { name: 'Ålder', exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('theListAndTheComparisonGoWellOnPaper', async ({ page, api }) => {
  await page.goto('/?q=diabetes&plats=Lund');
  await answered(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('form')).toBeHidden();
  await expect(page.locator('.printed')).toContainText(/diabetes, nära Lund\. Utskrivet från Studielots/);
  await expect(page.locator('article h4').first()).toBeVisible();
  await expect(page.locator('article .compare').first()).toBeHidden();
  await expect(page.locator('aside.map')).toBeHidden();
  await expect(page.locator('article .term').first()).toBeVisible();
  await page.goto(`/jamfor?studier=${(await someIds(api, 3)).join('.')}`);
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  expect(pdf.byteLength).toBeGreaterThan(10_000);
});

test('theMapShowsWhereTheListsStudiesAreAndTheTableSaysTheSame', async ({ page }) => {
  await page.goto('/?q=diabetes');
  await answered(page);
  const map = page.locator('aside.map');
  const points = map.getByRole('button', { name: /: \d+ studie/ });
  await expect(points.first()).toBeVisible();
  await points.first().focus();
  await page.keyboard.press('Enter');
  await expect(points.first()).toHaveAttribute('aria-expanded', 'true');
  await expect(map.getByRole('heading', { name: /^Studier i / }).first()).toBeVisible();
  await expect(map.locator('.panel a').first()).toHaveAttribute('href', /\/studier\//);
  await page.keyboard.press('Enter');
  await expect(map.locator('.panel')).toHaveCount(0);

  const onMap = await map.locator('.point').evaluateAll((all) => all.map((one) => one.getAttribute('data-place')));
  await map.getByRole('button', { name: 'Tabell' }).click();
  const inTable = await map
    .locator('[data-place]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-place')));
  expect(inTable.length).toBeGreaterThanOrEqual(onMap.length);
  expect(onMap.filter((place) => !inTable.includes(place))).toEqual([]);
  await map.locator('[data-place]').first().click();
  await map
    .getByRole('button', { name: /^Visa bara / })
    .first()
    .click();
  await answered(page);
  await expect(page).toHaveURL(/region=/);
  await page.getByRole('button', { name: 'Dölj kartan' }).click();
  await expect(map).toHaveCount(0);
  await expect(page).toHaveURL(/vy=lista/);
});

async function someIds(api: Api, first: number): Promise<string[]> {
  const { studies } = await api<{ studies: { edges: { node: { id: string } }[] } }>(
    `{ studies(first: ${first}, orderBy: NEWEST, filter: { recruiting: true }) { edges { node { id } } } }`,
  );
  return studies.edges.map((edge) => edge.node.id);
}
