import { expect, test } from '@playwright/test';
import { expectDrawn, openMap, positions, screenPoint } from './support/map';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a tap on an attack opens its facts in the sheet and rings its mark', async ({ page }) => {
  await openMap(page);
  const { x, y } = await screenPoint(page, positions.beslan);
  await page.touchscreen.tap(x, y);
  await expect(page).toHaveURL(/select=attacks\/beslan-2004/);
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts.getByRole('heading', { level: 2 }).first()).toContainText('Beslan');
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
});

test('a finger beside a small mark still means it', async ({ page }) => {
  await openMap(page);
  const { x, y } = await screenPoint(page, positions.kabul);
  await page.touchscreen.tap(x + 9, y + 6);
  await expect(page).toHaveURL(/select=attacks\/kabul-embassy-2022/);
});

test('nothing on a phone scrolls sideways', async ({ page }) => {
  await openMap(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
