import { expect, test } from '@playwright/test';
import { expectDrawn, openMap } from './support/map';

test('a broken answer of the API is said in a sentence, can be tried again, and passes once it is mended', async ({
  page,
}) => {
  let broken = true;
  let asked = 0;
  await page.route('**/api/collections/attacks/items?*', (route) => {
    asked += 1;
    return broken
      ? route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Sign in</h1>' })
      : route.continue();
  });
  await page.goto('/');
  const message = page.getByRole('status').filter({ hasText: 'Attacks' });
  await expect(message).toBeVisible();
  await expectDrawn(page, 'countries-fill').toContain('TJ');
  // While it is broken the button stays; once mended the page may recover before a hand can press.
  const before = asked;
  await message.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => asked).toBeGreaterThan(before);
  broken = false;
  await expectDrawn(page, 'attacks-circle').toContain('crocus-2024');
  await expect(message).toBeHidden();
});

test('a panel that cannot be loaded says so, keeps what is known and can be tried again', async ({
  page,
}) => {
  await openMap(page);
  let broken = true;
  await page.route('**/api/collections/countries/items/TJ', (route) =>
    broken ? route.abort() : route.continue(),
  );
  await page.getByRole('link', { name: 'List' }).first().click();
  await page
    .getByRole('link', { name: /^Tajikistan/ })
    .first()
    .click();
  const facts = page
    .getByRole('complementary', { name: 'Facts' })
    .or(page.locator('#facts'))
    .first();
  await expect(facts).toContainText('Tajikistan');
  const again = facts.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  broken = false;
  await again.click();
  await expect(facts).toContainText('Dushanbe');
});

test('a link to what is not there says so and shows the rest', async ({ page }) => {
  await openMap(page, '/?select=attacks/nowhere-1900&layers=attacks');
  await expect(page.getByText(/nowhere-1900/)).toBeVisible();
  await expectDrawn(page, 'attacks-circle').toContain('crocus-2024');
});

test('without script the digest, the facts and a picture of the map are there', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/?select=countries/TJ');
  await expect(page.getByRole('heading', { name: 'Tajikistan', exact: true })).toBeVisible();
  await expect(page.getByText(/Interior Ministry/).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map:/ })).toBeVisible();
  await context.close();
});
