import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openMap } from './support/map';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, as lines that say rule and place. The marks of the strip of dates stand where
 * their dates are, closer than 24 px; the list has a target of full size for each of them, which is
 * the exception "equivalent" of WCAG 2.5.8, so that the strip is left out of that one rule.
 */
async function violations(page: Page): Promise<string[]> {
  const all = new AxeBuilder({ page }).withTags(tags).disableRules('target-size');
  const targets = new AxeBuilder({ page })
    .withRules('target-size')
    .exclude('[aria-labelledby="timeline-title"]');
  const found = [await all.analyze(), await targets.analyze()];
  return found
    .flatMap((result) => result.violations)
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

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
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('the phone has no fault that axe finds, in any of its parts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  for (const part of ['Article', 'Facts', 'Layers', 'List', 'Sources']) {
    await page.getByRole('navigation', { name: 'Parts of the page' }).getByText(part).click();
    expect(await violations(page), part).toEqual([]);
  }
});

test('the page about the map has no fault that axe finds', async ({ page }) => {
  await page.goto('/about');
  expect(await violations(page)).toEqual([]);
});
