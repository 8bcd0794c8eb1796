import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe';
import { openMap } from './support/map';

const states = [
  ['the first screen', '/'],
  ['a country', '/?select=countries/TJ'],
  ['an attack', '/?select=attacks/petersburg-metro-2017'],
  ['a movement', '/?select=flows/labour-tj-ru'],
  ['a claim', '/?select=claims/workers-share&figures=highest'],
  ['a page read without a source', '/?without=koparkar-2024'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, path] of states) {
    test(`${name} has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openMap(page, path);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test('the phone has no fault that axe finds, in any of its parts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  for (const part of ['Article', 'Facts', 'Layers', 'List', 'Sources']) {
    await page.getByRole('navigation', { name: 'Parts of the page' }).getByText(part).click();
    expect(await axeFaults(page), part).toEqual([]);
  }
});

test('the page about the map has no fault that axe finds', async ({ page }) => {
  await page.goto('/about');
  expect(await axeFaults(page)).toEqual([]);
});
