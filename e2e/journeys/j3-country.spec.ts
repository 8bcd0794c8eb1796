import { expect, type Page } from '@playwright/test';
import { camera, clickMap, expectDrawn, openMap, positions, screenPoint } from '../support/map';
import { byKeys, byMouse, byTouch, expectFocusSeen, pinch, tabTo } from '../support/means';
import { article, facts, list, partLink } from '../support/parts';

/** Pick a country: its facts, what the article says of it, what it is linked with. */

const heading = (page: Page) =>
  facts(page).getByRole('heading', { name: 'Tajikistan', exact: true });
const paragraph = (page: Page) =>
  facts(page).getByRole('link', { name: 'Paragraph 18: show in the article' }).first();
const workers = (page: Page) => facts(page).getByRole('link', { name: /Tajik workers in Russia/ });
/** The passage that a ¶ led to. */
const marked = (page: Page) => article(page).locator('[data-marked]');

/** The map has come closer, and rests. */
async function expectCloser(page: Page, zoom: number) {
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(zoom);
  await expect.poll(() => page.evaluate(() => window.oxus?.map.isMoving())).toBe(false);
}

async function expectFacts(page: Page) {
  await expect(page).toHaveURL(/select=countries\/TJ/);
  await expectDrawn(page, 'countries-ring').toEqual(['TJ']);
  // Figures with year, unit and source; a figure that was revised says so.
  for (const text of ['50.9', '% of GDP', '2022', 'World Bank', 'revised since: 49.9']) {
    await expect(facts(page)).toContainText(text);
  }
  await expect(facts(page).getByRole('heading', { name: /What the article says/ })).toBeAttached();
  for (const number of [11, 14, 16, 18, 22, 24]) {
    const link = facts(page).getByRole('link', {
      name: `Paragraph ${number}: show in the article`,
    });
    await expect(link.first()).toBeAttached();
  }
  await expect(workers(page)).toBeAttached();
  await expect(
    facts(page)
      .getByRole('link', { name: /Crocus City Hall/ })
      .first(),
  ).toBeAttached();
}

async function expectFlow(page: Page) {
  await expect(page).toHaveURL(/select=flows\/labour-tj-ru/);
  await expect(facts(page).getByRole('heading').first()).toContainText('Tajik workers in Russia');
  await expectDrawn(page, 'flows-ring').toEqual(['labour-tj-ru']);
}

byMouse('J3 with the mouse', async ({ page }) => {
  await openMap(page);
  // Movements end in Tajikistan; closer by, the country has room of its own.
  const { x, y } = await screenPoint(page, positions.tajikistan);
  const { zoom } = await camera(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await page.mouse.wheel(0, -400);
  await expectCloser(page, zoom + 0.5);
  await clickMap(page, positions.tajikistan);
  await expect(heading(page)).toBeInViewport();
  await expectFacts(page);
  await paragraph(page).click();
  await expect(marked(page)).toBeInViewport();
  await workers(page).click();
  await expectFlow(page);
  await facts(page).getByRole('link', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/select=/);
});

byTouch('J3 with touch', async ({ page }) => {
  await openMap(page);
  const { zoom } = await camera(page);
  await pinch(page, await screenPoint(page, positions.tajikistan), 50, 250);
  await expectCloser(page, zoom + 0.8);
  const { x, y } = await screenPoint(page, positions.tajikistan);
  await page.touchscreen.tap(x, y);
  await expect(heading(page)).toBeInViewport();
  await expectFacts(page);
  await paragraph(page).tap();
  await expect(marked(page)).toBeInViewport();
  await partLink(page, 'Facts').tap();
  await expect(heading(page)).toBeVisible();
  await workers(page).tap();
  await expectFlow(page);
  await facts(page).getByRole('link', { name: 'Close' }).tap();
  await expect(page).not.toHaveURL(/select=/);
});

byKeys('J3 with keys', async ({ page }) => {
  await openMap(page);
  await tabTo(page, partLink(page, 'List'));
  await page.keyboard.press('Enter');
  const row = list(page).getByRole('link', { name: 'Tajikistan', exact: true });
  const firstRow = list(page).locator('[data-row]').first();
  await expect(list(page)).toBeFocused();
  await tabTo(page, firstRow, 1);
  await page.keyboard.press('End');
  for (let up = 0; up < 40 && !(await row.evaluate((link) => link.matches(':focus'))); up++) {
    await page.keyboard.press('ArrowUp');
  }
  // The map rings what the list is at.
  await expectDrawn(page, 'countries-ring').toEqual(['TJ']);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expectFacts(page);
  await tabTo(page, paragraph(page), 40);
  await page.keyboard.press('Enter');
  await expect(marked(page)).toBeFocused();
  await expect(marked(page)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select=/);
  await expectFocusSeen(page);
});
