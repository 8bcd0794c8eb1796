import { expect, type Page, test } from '@playwright/test';
import { expectDrawn, openMap } from './support/map';

/** Waits until the worker has taken in what the page was made of. */
async function untilKept(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = await caches.keys();
          const all = await Promise.all(
            names.map(async (name) => (await (await caches.open(name)).keys()).length),
          );
          return all.reduce((sum, count) => sum + count, 0);
        }),
      { timeout: 60_000 },
    )
    .toBeGreaterThan(20);
}

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the atlas opens without a network, with its map, its lists and the date of its data', async ({
    page,
    context,
  }) => {
    await openMap(page);
    await untilKept(page);
    await context.setOffline(true);
    await page.goto('/');
    await expect(page.getByText(/You are offline.*its data is of \d* ?\w+ 20\d\d/)).toBeVisible();
    await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
    await expectDrawn(page, 'attacks-circle').toHaveLength(5);
    await expect(page.getByRole('region', { name: 'Article' })).toContainText('Crocus City Hall');
  });

  test('an address that was never opened shows its view of the same data', async ({
    page,
    context,
  }) => {
    await openMap(page);
    await untilKept(page);
    await context.setOffline(true);
    await page.goto('/?layers=attacks&datetime=2015/2017');
    await expectDrawn(page, 'attacks-circle').toEqual(['petersburg-metro-2017', 'sinai-2015']);
  });
});

test('a server that is gone is told, what is shown stays, and it heals by itself', async ({
  page,
}) => {
  await openMap(page);
  const said = page.getByText('The server does not answer at the moment');
  await page.route('**/api/**', (route) => route.abort());
  await expect(said).toBeVisible();
  await expectDrawn(page, 'attacks-circle').toHaveLength(5);
  await page.unroute('**/api/**');
  await expect(said).toBeHidden();
});
