import { expect, type Page, test } from '@playwright/test';
import { expectDrawn, openMap } from './support/map';

const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color);

/** Colour of the land in the map's style. */
const land = (page: Page) =>
  page.evaluate(() => {
    const map = window.oxus?.map;
    return map ? String(map.getPaintProperty('basemap-land', 'fill-color')) : '';
  });

test('the reader’s theme holds for page and map, through a reload, whatever the system says', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page, '/?select=attacks/beslan-2004');
  const before = [await ink(page), await land(page)];
  await page.getByRole('banner').getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect.poll(() => land(page)).not.toBe(before[1]);
  expect(await ink(page)).not.toBe(before[0]);
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  const dark = await land(page);
  await page.reload();
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
  expect(await land(page)).toBe(dark);
});

test('the map follows the system while the reader has chosen nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page);
  const light = await land(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => land(page)).not.toBe(light);
});
