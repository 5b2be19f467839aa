import { answered, expect, test } from './support/fixtures';

test('theSearchFieldIsAComboboxForKeyboardAndEar', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  const field = page.getByRole('combobox', { name: 'Vad gäller det?' });
  await field.pressSequentially('diab');
  const list = page.getByRole('listbox', { name: 'Förslag: Vad gäller det?' });
  await expect(list).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
  const group = list.getByRole('group', { name: 'Sjukdomar och behandlingar' });
  await expect(group.getByRole('option').first()).toBeVisible();
  // What is told to who hears: the name, and how many studies are open.
  await expect(group.getByRole('option', { name: /diabetes.*(\d+ öppna|ingen öppen)/i }).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ förslag$/ })).toHaveCount(1);

  await page.keyboard.press('ArrowDown');
  const first = list.getByRole('option').first();
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  // Home belongs to the text: the list lets go, and the caret stands first.
  await page.keyboard.press('Home');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  await page.keyboard.press('End');
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4);

  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('diab');
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const name = ((await first.locator('.text').textContent()) ?? '').split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue(name);
  await expect(field).toBeFocused();
  await answered(page);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

test('suggestionsOfAnEarlierTextAreNeverShownWhateverTheOrderOfTheAnswers', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  const held: (() => void)[] = [];
  const found = (text: string) => ({
    data: {
      suggestions: [
        { kind: 'CONDITION', text, studyId: null, count: 3, openCount: 1, matchedName: null, concept: null },
      ],
    },
  });
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (!body.includes('suggestions(')) return route.continue();
    if (body.includes('"text":"ast"')) {
      await new Promise<void>((release) => held.push(release));
      return route.fulfill({ json: found('ast-sent') }).catch(() => undefined);
    }
    return route.fulfill({ json: found('astma') });
  });
  const field = page.locator('input[name=q]');
  await field.pressSequentially('ast');
  await expect.poll(() => held.length).toBe(1);
  await field.pressSequentially('m');
  const options = page.locator('[role=listbox]:visible [role=option]');
  await expect(options).toHaveText([/astma/]);
  held.forEach((release) => release());
  await page.waitForTimeout(300);
  await expect(options).toHaveText([/astma/]);
});

test('aSlowAndAFailedAnswerAreSaidAndTheFieldGoesOnWorking', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  let fail = false;
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('suggestions(')) return route.continue();
    if (!fail) await new Promise((done) => setTimeout(done, 1500));
    return route.fulfill({ status: 500, body: 'broken' }).catch(() => undefined);
  });
  const field = page.locator('input[name=q]');
  await field.pressSequentially('astma');
  await expect(page.getByRole('status').filter({ hasText: 'Letar förslag' })).toHaveCount(1);
  fail = true;
  await expect(page.getByRole('status').filter({ hasText: 'Förslagen kan inte visas' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('astma');
  await page.keyboard.press('Enter');
  await answered(page);
  await expect(page).toHaveURL(/q=astma/);
});

test('aPlaceChosenInTheSearchFieldBecomesThePlace', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  await page.locator('input[name=q]').pressSequentially('lund');
  const places = page.getByRole('group', { name: 'Orter' });
  await places.getByRole('option').filter({ hasText: /^Lund/ }).first().click();
  await answered(page);
  await expect(page.locator('input[name=plats]')).toHaveValue(/^Lund/);
  await expect(page.locator('input[name=q]')).toHaveValue('');
});

test('recentSearchesStayOnTheDeviceAndCanBeRemovedClearedAndSwitchedOff', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  const field = page.locator('[name=q]');
  const panel = page.getByRole('region', { name: 'Dina senaste sökningar' });
  await field.focus();
  await expect(panel).toBeHidden();
  for (const text of ['diabetes', 'astma']) {
    await field.fill(text);
    await page.keyboard.press('Enter');
    await answered(page);
  }
  await page.goto('/');
  await answered(page);
  await field.focus();
  await expect(panel.getByRole('button', { name: 'astma', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('button', { name: 'astma', exact: true })).toBeFocused();
  await panel.getByRole('button', { name: 'Ta bort astma ur dina senaste sökningar' }).click();
  await expect(panel.getByRole('button', { name: 'diabetes', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(field).toBeFocused();

  await field.blur();
  await field.focus();
  await panel.getByRole('button', { name: 'diabetes', exact: true }).click();
  await answered(page);
  await expect(page).toHaveURL(/q=diabetes/);
  await page.getByRole('button', { name: 'Töm fältet: Vad gäller det?' }).click();
  await panel.getByRole('button', { name: 'Ta bort alla' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await field.fill('migrän');
  await page.keyboard.press('Enter');
  await answered(page);
  await field.fill('');
  await field.blur();
  await field.focus();
  await panel.getByRole('switch', { name: 'Spara mina sökningar på den här enheten' }).uncheck();
  await expect(panel).toContainText('Inga sökningar är sparade.');
  await field.fill('hosta');
  await page.keyboard.press('Enter');
  await answered(page);
  expect(await page.evaluate(() => localStorage.getItem('studielots.recent'))).not.toContain('hosta');
});

test('theDevicesPositionIsSentRoundedAndStoredNowhere', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 63.8258, longitude: 20.263 });
  await page.goto('/');
  await answered(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await page.getByRole('button', { name: 'Använd min position' }).click();
  await expect(page.getByText('Avstånd räknas från din position')).toBeVisible();
  await answered(page);
  await expect(page.locator('article .near').first()).toContainText(/km bort/);
  const sent = asked.join(' ');
  expect(sent).toContain('"latitude":63.8,"longitude":20.3');
  expect(sent).not.toContain('63.82');
  expect(page.url()).not.toMatch(/63|20\.3/);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])),
  ).not.toContain('63');
  await page.getByRole('button', { name: 'Ta bort min position' }).click();
  await answered(page);
  await expect(page.locator('h2#resultat')).not.toContainText('nära');
});

test('aPositionThatIsNotGivenIsHandledInWords', async ({ page }) => {
  await page.goto('/');
  await answered(page);
  await page.getByRole('button', { name: 'Använd min position' }).click();
  await expect(page.getByText(/fick inte lämna ut din position|inte att hitta din position/)).toBeVisible();
  await expect(page.locator('article h4').first()).toBeVisible();
});
