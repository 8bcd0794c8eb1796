import { expect, test } from '@playwright/test';
import { openMap } from './support/map';
import { watch } from './support/watch';

/** The page keeps to its own policy in every state, and shows nothing that it forbids. */

test('the page, its table, palette, filters and dialogs break no rule of their policy', async ({
  page,
}) => {
  const faults = await watch(page);
  await openMap(page, '/?select=attacks/crocus-2024');
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('combobox', { name: 'Search' }).fill('Beslan');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await expect(share).toBeVisible();
  for (const tab of await share.getByRole('tab').all()) {
    await tab.click();
    expect(await faults()).toEqual([]);
  }
  await openMap(page, '/?table=attacks');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await faults()).toEqual([]);
});

for (const path of [
  '/embed?select=attacks/crocus-2024',
  '/print',
  '/about',
  '/search?q=Beslan',
  '/nothing-here',
  '/nothing.php',
  '/api?f=html',
  '/api/collections?f=html',
  '/api/collections/attacks?f=html',
  '/api/collections/attacks/items?f=html',
  '/api/collections/attacks/items/crocus-2024?f=html',
  '/api/openapi?f=html',
]) {
  test(`${path} breaks no rule of its policy`, async ({ page }) => {
    const faults = await watch(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
}

test('a script that someone puts into the page is held back, and said to be', async ({ page }) => {
  const faults = await watch(page);
  await page.goto('/about');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hasRun = true';
    document.body.append(script);
  });
  await expect
    .poll(faults)
    .toContainEqual(expect.stringContaining('against the policy: script-src'));
  expect(await page.evaluate(() => window.hasRun)).toBeUndefined();
});
