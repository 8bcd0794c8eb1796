import { expect, type Page } from '@playwright/test';
import { clickMap, expectDrawn, openMap, positions, screenPoint } from '../support/map';
import { byKeys, byMouse, byTouch, expectFocusSeen, tabTo } from '../support/means';
import { article, facts, parameter, partLink } from '../support/parts';

/** Read beside the map: a figure of the text lights its mark, a mark its passages. */

const figure = (page: Page) => article(page).getByRole('link', { name: '224 people' });
const marked = (page: Page) => article(page).locator('p[aria-current]').first();
const walk = (page: Page) => page.getByRole('navigation', { name: 'Story walk' });
const follow = (page: Page) =>
  article(page).getByRole('button', { name: 'Follow the story on the map' });
const next = (page: Page) => walk(page).getByRole('button', { name: 'Next step' });

const expectSinai = (page: Page) => expectDrawn(page, 'attacks-ring').toEqual(['sinai-2015']);

async function expectKabulMarked(page: Page) {
  await expect(page).toHaveURL(/select=attacks\/kabul-embassy-2022/);
  await expect(marked(page)).toContainText('suicide bomber');
  await expect(marked(page)).toBeInViewport();
}

/** The walk is at the first attack of the first chapter. */
async function expectWalked(page: Page) {
  await expect(page).toHaveURL(/select=attacks\/crocus-2024/);
  expect(parameter(page, 'chapter')).toBe('attacks');
  await expectDrawn(page, 'flows-certain').toEqual([]);
}

byMouse('J5 with the mouse', async ({ page }) => {
  await openMap(page);
  await figure(page).click();
  await expectSinai(page);
  await clickMap(page, positions.kabul);
  await expectKabulMarked(page);
  await follow(page).click();
  await next(page).click();
  await expectWalked(page);
  await walk(page).getByRole('button', { name: 'End' }).click();
  await expect.poll(() => parameter(page, 'chapter')).toBeNull();
});

byTouch('J5 with touch', async ({ page }) => {
  await openMap(page);
  await figure(page).tap();
  await expectSinai(page);
  // The text stays in front.
  await expect(figure(page)).toBeInViewport();
  const { x, y } = await screenPoint(page, positions.kabul);
  await page.touchscreen.tap(x, y);
  await expect(facts(page).getByRole('heading').first()).toBeInViewport();
  await partLink(page, 'Article').tap();
  await expectKabulMarked(page);
  await follow(page).tap();
  await next(page).tap();
  await expectWalked(page);
  await walk(page).getByRole('button', { name: 'End' }).tap();
  await expect.poll(() => parameter(page, 'chapter')).toBeNull();
});

byKeys('J5 with keys', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(article(page)).toBeFocused();
  await tabTo(page, figure(page), 45);
  await page.keyboard.press('Enter');
  await expectSinai(page);
  await page.keyboard.press('Escape');
  await expect(figure(page)).toBeFocused();
  // The other way round: the next items in time, whose passage comes into sight.
  for (
    let step = 0;
    step < 30 && parameter(page, 'select') !== 'attacks/kabul-embassy-2022';
    step++
  ) {
    const before = parameter(page, 'select');
    await page.keyboard.press(']');
    await expect.poll(() => parameter(page, 'select')).not.toBe(before);
  }
  await expectKabulMarked(page);
  await page.keyboard.press('Escape');
  await expect(figure(page)).toBeFocused();
  await tabTo(page, follow(page), 60, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(next(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectWalked(page);
  await expect(next(page)).toBeFocused();
  await tabTo(page, walk(page).getByRole('button', { name: 'End' }), 1);
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'chapter')).toBeNull();
  await expect(follow(page)).toBeFocused();
  await expectFocusSeen(page);
});
