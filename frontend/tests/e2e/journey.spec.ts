import { answered, expect, tabTo, test } from './support/fixtures';

const languages = [
  { name: 'Swedish', start: '/', word: 'Vem du kan fråga', study: /\/studier\// },
  { name: 'English', start: '/en/', word: 'Whom to ask', study: /\/en\/studies\// },
];

for (const { name, start, word, study } of languages) {
  test(`fromSearchToStudyToContactByKeyboardAloneIn${name}`, async ({ page }) => {
    await page.goto(start);
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('diabetes');
    await page.keyboard.press('Enter');
    await answered(page);
    await expect(page.locator('h2#resultat')).toBeFocused();

    await tabTo(page, 'article h4 a');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(study);
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page.getByRole('heading', { name: word, level: 2 })).toBeVisible();

    await tabTo(
      page,
      'section[aria-labelledby=fraga] a[href^="http"], section[aria-labelledby=fraga] a[href^="mailto:"], section[aria-labelledby=fraga] a[href^="tel:"]',
    );
    await expect(page.locator(':focus')).toHaveAttribute('href', /^(https?:|mailto:|tel:)/);
  });
}

test('goingBackReturnsToTheSearchAndTheLinkLeftBy', async ({ page }) => {
  await page.goto('/?q=diabetes');
  await answered(page);
  const link = page.locator('article h4 a').nth(2);
  const href = await link.getAttribute('href');
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('article.study h1')).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect(page.locator('input[name=q]')).toHaveValue('diabetes');
  await expect(page.locator(`article h4 a[href="${href}"]`)).toBeFocused();
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(120);
});

test('theSkipLinkLeadsPastTheMenu', async ({ page }) => {
  await page.goto('/om');
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
