import { expect, type Page } from '@playwright/test';
import { clickMap, expectDrawn, openMap, positions, screenPoint } from '../support/map';
import { byKeys, byMouse, byTouch, tabTo } from '../support/means';
import { facts, rows } from '../support/parts';

/** Pick an attack: what, where and how exactly, when, toll, claimed, blamed, rival figures. */

const heading = (page: Page) =>
  facts(page).getByRole('heading', { name: 'Seizure of a school in Beslan' });
const rival = (page: Page) => facts(page).getByRole('link', { name: /334/ }).first();

async function expectFacts(page: Page) {
  await expect(page).toHaveURL(/select=attacks\/beslan-2004/);
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  for (const text of [
    '1 to 3 September 2004',
    /about 300/,
    '334',
    /a known site/,
    'Beslan',
    /Riyadus/,
  ]) {
    await expect(facts(page)).toContainText(text);
  }
  await expect(facts(page).getByRole('heading', { name: /Responsibility/ })).toBeAttached();
}

/** One of the rival figures, with who says so and where. */
async function expectRival(page: Page) {
  await expect(page).toHaveURL(/select=claims\//);
  await expect(facts(page)).toContainText('334');
}

byMouse('J4 with the mouse', async ({ page }) => {
  await openMap(page);
  await clickMap(page, positions.beslan);
  await expect(heading(page)).toBeInViewport();
  await expectFacts(page);
  await rival(page).click();
  await expectRival(page);
  await page.goBack();
  await expect(heading(page)).toBeInViewport();
});

byTouch('J4 with touch', async ({ page }) => {
  await openMap(page);
  const { x, y } = await screenPoint(page, positions.beslan);
  // Beside the mark: a finger is less exact.
  await page.touchscreen.tap(x + 8, y + 5);
  await expect(heading(page)).toBeInViewport();
  await expectFacts(page);
  await rival(page).tap();
  await expectRival(page);
  await page.goBack();
  await expect(heading(page)).toBeInViewport();
});

byKeys('J4 with keys', async ({ page }) => {
  await openMap(page);
  // Through the table, which holds what the map shows.
  await page.keyboard.press('t');
  const beslan = rows(page).getByRole('link', { name: /Beslan/ });
  await tabTo(page, rows(page).getByRole('link').first(), 60);
  for (let down = 0; down < 5 && !(await beslan.evaluate((row) => row.matches(':focus'))); down++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('t');
  await expectFacts(page);
  await tabTo(page, rival(page), 20);
  await page.keyboard.press('Enter');
  await expectRival(page);
  await expect(facts(page).getByRole('heading').first()).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toBeFocused();
});
