import { answered, axe, expect, test } from './support/fixtures';

const pages = [
  ['/', '/en/', 'Studielots – Hitta en klinisk studie', 'Studielots – Find a clinical study'],
  ['/noder', '/en/nodes', 'Noder i hela landet – Studielots', 'Nodes across the country – Studielots'],
  ['/delta', '/en/take-part', 'Att delta i en studie – Studielots', 'Taking part in a study – Studielots'],
  ['/om', '/en/about', 'Om Studielots', 'About Studielots'],
  ['/tillganglighet', '/en/accessibility', 'Tillgänglighet för Studielots', 'Accessibility of Studielots'],
  ['/integritet', '/en/privacy', 'Integritet – Studielots', 'Privacy – Studielots'],
] as const;

for (const [swedish, english, titleSv, titleEn] of pages) {
  test(`${swedish} and ${english} are the same page in two languages`, async ({ page, request }) => {
    expect((await request.get(swedish)).status()).toBe(200);
    expect((await request.get(english)).status()).toBe(200);
    await page.goto(swedish);
    await expect(page).toHaveTitle(titleSv);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.locator('link[hreflang=en]')).toHaveAttribute('href', new RegExp(`${english}$`));
    await page.getByRole('link', { name: /In English/ }).click();
    await expect(page).toHaveURL(new RegExp(`${english}$`));
    await expect(page).toHaveTitle(titleEn);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('link[hreflang=sv]')).toHaveAttribute('href', new RegExp(`${swedish}$`));
    await expect(page.locator('main h1')).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
}

test('anUnknownAddressIsA404InTheRightLanguage', async ({ page }) => {
  const swedish = await page.goto('/finns/inte');
  expect(swedish?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Sidan finns inte');
  const english = await page.goto('/en/nothing/here');
  expect(english?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Page not found');
});

test('answersCarryThePolicyThatThePagesKeep', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-inline');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('linksInsideTheSiteMoveTheFocusToTheHeadingAndNameThePage', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  await page.locator('nav').first().getByRole('link', { name: 'Noder' }).click();
  await expect(page).toHaveTitle('Noder i hela landet – Studielots');
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page.locator('nav a[aria-current=page]')).toHaveText('Noder');
});

test('sixRegionalAndSevenLocalNodesStandOnTheMapAndInTheList', async ({ page }) => {
  await page.goto('/noder');
  await expect(page.locator('ol.nodes > li')).toHaveCount(6);
  await expect(page.locator('ol.nodes ul li')).toHaveCount(7);
  await expect(page.locator('svg a.area path')).toHaveCount(21);
  const area = page.locator('svg a.area').first();
  await area.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toHaveText('Forum Norr');
  await expect(page.locator('section.contact a')).toHaveAttribute('href', /^https?:/);
});

test('anUnknownNodeIsSaidToBeSo', async ({ page }) => {
  await page.goto('/noder/finns-inte');
  await expect(page.locator('h1')).toHaveText('Noden finns inte');
});

test('anAddressForComplaintsFromTheConfigurationIsShown', async ({ page }) => {
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { apiUrl: '/graphql', feedback: { email: 'tillganglighet@example.org' } } }),
  );
  await page.goto('/tillganglighet');
  await expect(page.getByRole('link', { name: 'tillganglighet@example.org' })).toBeVisible();
});

test('theConfigurationNamesWhereTheApiIs', async ({ page, baseURL }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: { apiUrl: `${baseURL}/graphql?from=config` } }));
  const asked = page.waitForRequest(/graphql\?from=config/);
  await page.goto('/');
  expect((await asked).method()).toBe('POST');
});
