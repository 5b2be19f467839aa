import { answered, expect, test } from './support/fixtures';

test('afterAFailureTheSearchCanBeTriedAgain', async ({ page }) => {
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'no' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Sökningen svarar inte');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await answered(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('article h4').first()).toBeVisible();
});

test('tooManyQuestionsTellHowLongToWaitAndGoOnByThemselves', async ({ page }) => {
  let refused = 0;
  await page.route('**/graphql', (route) => {
    refused += 1;
    return refused === 1
      ? route.fulfill({ status: 429, headers: { 'retry-after': '2' }, body: '{}' })
      : route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Vänta 2 sekunder');
  await expect(page.locator('article h4').first()).toBeVisible();
});

test('aLostConnectionIsSaidAndTheSearchGoesOnWhenItIsBack', async ({ page, context }) => {
  await page.goto('/');
  await answered(page);
  await context.setOffline(true);
  await page.locator('input[name=q]').fill('diabetes');
  await expect(page.getByRole('alert')).toContainText('Du är inte uppkopplad');
  await expect(page.locator('article h4').first()).toBeVisible();
  await context.setOffline(false);
  await answered(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('whileTheFirstAnswerIsOnItsWayThePageSaysSo', async ({ page }) => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((open) => (release = open));
  await page.route('**/graphql', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'true');
  await expect(page.locator('p[role=status][aria-live=polite]')).toHaveText('Söker studier');
  release();
  await answered(page);
  await expect(page.locator('p[role=status][aria-live=polite]')).toHaveText(/\d+ studier, varav \d+ öppna/);
});

test('aQuestionThatIsRefusedShowsWhatTheServiceSaid', async ({ page }) => {
  const errors = [{ message: 'Something was wrong with it', extensions: { code: 'INVALID_ARGUMENT' } }];
  await page.route('**/graphql', (route) => route.fulfill({ json: { errors } }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Something was wrong with it');
});

test('aStudyAndTheNodesCanBeTriedAgainToo', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/noder');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.locator('svg a.area').first()).toBeVisible();
});
