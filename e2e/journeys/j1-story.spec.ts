import { expect, type Page } from '@playwright/test';
import { drawnItems, expectDrawn, openMap, positions, screenPoint } from '../support/map';
import { byKeys, byMouse, byTouch, middleOf, swipe, tabTo } from '../support/means';
import { article, facts, legend, strip, view } from '../support/parts';

/** The whole story on the first screen: where, when, how many, who moved where. */

const attacks = [
  'beslan-2004',
  'crocus-2024',
  'kabul-embassy-2022',
  'petersburg-metro-2017',
  'sinai-2015',
];

/** What the map itself answers: places and dates of all attacks, movements with their figures. */
async function expectStoryOnMap(page: Page) {
  await expectDrawn(page, 'attacks-circle').toEqual(attacks);
  await expectDrawn(page, 'attacks-label').toEqual(attacks);
  await expectDrawn(page, 'flows-label').toContain('labour-tj-ru');
  expect((await drawnItems(page, 'flows-certain')).length).toBeGreaterThan(2);
  await expectDrawn(page, 'countries-fill').toContain('TJ');
  for (const place of [positions.crocus, positions.beslan, positions.kabul]) {
    const { x, y } = await screenPoint(page, place);
    const isMap = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top) === document.querySelector('canvas'),
      [x, y] as const,
    );
    expect(isMap, `nothing covers ${place}`).toBe(true);
  }
}

/** What stands around the map on a wide screen. */
async function expectStoryAround(page: Page) {
  const summary = view(page).getByText(/^5 attacks, 2004–2024, about 685 deaths/);
  await expect(summary.last()).toBeInViewport();
  await expect(strip(page).getByText('1991 – 2026')).toBeInViewport();
  await expect(strip(page).getByText('5 attacks')).toBeInViewport();
  await expect(facts(page).getByText('22 March 2024', { exact: true })).toBeInViewport();
  await expect(facts(page).getByRole('link', { name: /3,000,000 people/ })).toBeInViewport();
  await expect(legend(page).getByText('Dead in an attack')).toBeInViewport();
  await expect(article(page).getByRole('heading').first()).toBeInViewport();
}

byMouse('J1 with the mouse: without a click; pointing says what a mark is', async ({ page }) => {
  await openMap(page);
  await expectStoryOnMap(page);
  await expectStoryAround(page);
  const { x, y } = await screenPoint(page, positions.beslan);
  await page.mouse.move(x, y);
  await expect(page.locator('[data-map] [data-side]')).toContainText(/Beslan.*300 dead/);
  expect(new URL(page.url()).search).toBe('');
});

byTouch(
  'J1 with touch: the map answers without a tap, the text begins under it',
  async ({ page }) => {
    await openMap(page);
    await expectStoryOnMap(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(article(page).getByRole('heading').first()).toBeInViewport();
    // The text is read with one thumb: a swipe scrolls it, a swipe on the handle raises it.
    const { x, y } = await middleOf(article(page));
    const before = await article(page).evaluate((part) => part.scrollTop);
    await swipe(page, { x, y: y + 120 }, { x, y: y - 80 });
    await expect
      .poll(() => article(page).evaluate((part) => part.scrollTop))
      .toBeGreaterThan(before);
    const handle = page.getByRole('button', { name: 'Raise the sheet' });
    const grip = await middleOf(handle);
    await swipe(page, grip, { x: grip.x, y: 120 });
    await expect(page.getByRole('button', { name: 'Lower the sheet' })).toBeInViewport();
    await expect.poll(async () => (await middleOf(article(page))).y).toBeLessThan(y - 60);
  },
);

byKeys(
  'J1 with keys: nothing is pressed to see it; three links lead past the rest',
  async ({ page }) => {
    await openMap(page);
    await expectStoryOnMap(page);
    await expectStoryAround(page);
    // The first stops lead past the rest; J5 and J7 take the other two.
    for (const name of ['Skip to the article', 'Skip to the facts', 'Skip to the time strip']) {
      await tabTo(page, page.getByRole('link', { name }), 1);
      await expect(page.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Enter');
    await expect(strip(page).getByRole('heading')).toBeFocused();
    await tabTo(page, strip(page).getByRole('button', { name: 'Play' }), 1);
  },
);
