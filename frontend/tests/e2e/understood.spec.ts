import { answered, expect, test } from './support/fixtures';

test('ageSexAndPlaceInTheTextBecomeChipsThatCanBeTakenAwayAndBack', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('bröstcancer umeå 58 år kvinna')}`);
  await answered(page);
  const understood = page.getByRole('list', { name: 'Tolkat som' });
  for (const part of [/^bröstcancer/, /nära Umeå/, /58 år/, /kvinna/i]) {
    await expect(understood.getByRole('listitem').filter({ hasText: part })).toHaveCount(1);
  }
  await expect(page.locator('h2#resultat')).toContainText('nära Umeå');
  const before = await page.locator('h2#resultat').textContent();

  await understood.getByRole('button', { name: 'Ta bort 58 år ur sökningen' }).click();
  await answered(page);
  await expect(page.locator('[name=q]')).not.toHaveValue(/58/);
  await expect(understood.getByRole('listitem').filter({ hasText: '58 år' })).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Ångra' });
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAccessibleDescription('58 år är borttaget.');
  await page.keyboard.press('Enter');
  await answered(page);
  await expect(page.locator('[name=q]')).toHaveValue('bröstcancer umeå 58 år kvinna');
  await expect(page.locator('h2#resultat')).toHaveText(before ?? '');
  await expect(page.getByRole('status').filter({ hasText: '58 år är tillbaka.' })).toHaveCount(1);
});

test('aCorrectedSpellingIsSaid', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('bröstcanser')}`);
  await answered(page);
  await expect(page.getByText('Visar träffar för bröstcancer (du skrev bröstcanser).')).toBeVisible();
  await expect(page.locator('article h4').first()).toBeVisible();
});

test('aHitTellsWhyByTheSynonymThatItHasAndExplainsItsWordsOnTap', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('hjärtinfarkt')}&vy=lista`);
  await answered(page);
  const why = page.locator('article .why');
  await expect(why.first()).toContainText('nämner');
  await expect(why.filter({ hasText: /myocardial infarction, som är hjärtinfarkt/i }).first()).toBeVisible();
  const term = page.locator('article .term').first();
  await expect(term).toHaveAttribute('aria-expanded', 'false');
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  const panel = page.locator(`[id="${await term.getAttribute('aria-controls')}"]`);
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('link', { name: /^Sök studier om/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(term).toBeFocused();
});

test('aLongDescriptionShowsWhatWasTakenFromIt', async ({ page }) => {
  const story =
    'Jag är 58 år, kvinna, och har haft bröstcancer i flera år. Jag har fått cellgifter och strålning och bor i Umeå. ' +
    'Nu har sjukdomen spridit sig till skelettet. Jag är ofta trött, sover dåligt, har ont i ryggen och äter medicin mot ' +
    'högt blodtryck. Min mamma hade också bröstcancer. Jag kan resa till en annan stad om en studie passar mig.';
  await page.goto('/');
  await answered(page);
  const field = page.locator('[name=q]');
  await field.fill(story);
  await expect(page.locator('textarea[name=q]')).toBeFocused();
  await expect(page.locator('textarea[name=q]')).toHaveValue(story);
  await answered(page);
  await expect(page.getByText('Det här har vi tagit fasta på i din text')).toBeVisible();
  const understood = page.getByRole('list', { name: 'Tolkat som' });
  await expect(understood.getByRole('listitem').filter({ hasText: 'bröstcancer' }).first()).toBeVisible();
  await expect(understood.getByRole('listitem').filter({ hasText: '58 år' })).toHaveCount(1);
  expect(page.url()).not.toContain('q=');
});

test('facetsTakeSeveralValuesAndCountTheOthersAsIfNoneWereChosen', async ({ page }) => {
  await page.goto('/?q=diabetes&vy=lista');
  await answered(page);
  await page.locator('summary', { hasText: 'Typ av studie' }).click();
  const types = page.getByRole('group', { name: 'Typ av studie', exact: true });
  const rows = types.locator('label');
  const counts = await rows.locator('.number').allTextContents();
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).not.toContain('0');
  await rows.nth(0).locator('input').check();
  await answered(page);
  await expect(page.locator('h2#resultat')).toContainText(counts[0] ?? '');
  expect(await rows.locator('.number').allTextContents()).toEqual(counts);
  await rows.nth(1).locator('input').check();
  await answered(page);
  await expect(page).toHaveURL(/typ=interventional\.observational/);
  expect(await rows.locator('.number').allTextContents()).toEqual(counts);
});

test('conditionsAreFilteredByTheirEverydayNames', async ({ page }) => {
  await page.goto('/?vy=lista');
  await answered(page);
  const rows = page.getByRole('group', { name: 'Sjukdom eller besvär', exact: true }).locator('label');
  const name = (await rows.first().locator('.name').textContent()) ?? '';
  const count = (await rows.first().locator('.number').textContent()) ?? '';
  await rows.first().locator('input').check();
  await answered(page);
  await expect(page).toHaveURL(/tillstand=/);
  await expect(page.locator('h2#resultat')).toContainText(count);
  await expect(page.getByRole('button', { name: `Ta bort filtret ${name}` })).toBeVisible();
});

test('theOrderIsChosenAndDistanceAsksForAPlace', async ({ page }) => {
  await page.goto('/?q=diabetes&vy=lista');
  await answered(page);
  const order = page.getByRole('combobox', { name: 'Ordning' });
  await order.selectOption('newest');
  await answered(page);
  await expect(page).toHaveURL(/sort=nyast/);
  await expect(page.locator('h3[data-group=ALL]')).toContainText('Alla träffar');
  await order.selectOption('distance');
  await answered(page);
  await expect(page.getByText('behöver vi veta var du bor')).toBeVisible();
  await page.getByRole('button', { name: 'Skriv en ort' }).click();
  await expect(page.locator('input[name=plats]')).toBeFocused();
  await page.keyboard.type('901 85');
  await page.keyboard.press('Enter');
  await answered(page);
  const kilometres = await page.locator('article .near').allTextContents();
  expect(kilometres.length).toBeGreaterThan(2);
  await order.selectOption('relevance');
  await answered(page);
  await expect(page).toHaveURL(/sort=relevans/);
});

test('noHitLeadsOnwardBySpellingsWiderQuestionsAndPeople', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('diabetes typ 1')}&alder=3&enhet=manader&region=i&fas=phase1&vy=lista`);
  await answered(page);
  const empty = page.locator('section.empty');
  await expect(empty).toBeVisible();
  await expect(empty.getByRole('link', { name: 'Hitta din nod' })).toBeVisible();
  const way = empty.locator('ul button').first();
  const count = /(\d+)\s+studie/.exec((await way.textContent()) ?? '')?.[1];
  await way.click();
  await answered(page);
  await expect(page.locator('h2#resultat')).toContainText(`${count} studie`);
  await expect(page.locator('h2#resultat')).toBeFocused();
});

test('aTextThatAsksForTooMuchLeadsToOneThingAtATime', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('bröstcancer astma schizofreni 58 år')}&region=i&vy=lista`);
  await answered(page);
  const way = page.locator('section.empty').getByRole('button', { name: /^Sök på astma/ });
  const count = /(\d+)\s+studie/.exec((await way.textContent()) ?? '')?.[1];
  await way.click();
  await answered(page);
  await expect(page.locator('h2#resultat')).toContainText(`${count} studie`);
  await expect(page).toHaveURL(/\/\?q=astma&vy=lista$/);
});

test('theAddressOfTheFeedCarriesTheQuestionOfThePage', async ({ page }) => {
  await page.goto('/?q=diabetes&plats=Lund&region=m&sort=nyast&vy=lista');
  await answered(page);
  await expect(page.locator('[data-feed]')).toHaveAttribute(
    'href',
    '/feed.atom?q=diabetes&plats=Lund&region=m&sort=nyast',
  );
});
