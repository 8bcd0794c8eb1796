import { expect, type Page } from '@playwright/test';
import { camera, drawnItems, expectDrawn, openMap } from '../support/map';
import { byKeys, byMouse, byTouch, middleOf, pinch, swipe, tabTo } from '../support/means';
import { canvas, layerSwitch, layers, partLink } from '../support/parts';

/** Pan and zoom; switch layers on and off; read what a layer is. */

const about = (page: Page, title: string) =>
  layers(page).locator('summary', { hasText: `About this layer: ${title}` });

/** The movements are off: on the map, in their switch, in the legend. */
async function expectMovementsOff(page: Page) {
  await expect(layerSwitch(page, 'Movements')).not.toBeChecked();
  await expect(page).toHaveURL(/layers=countries,attacks/);
  await expectDrawn(page, 'flows-certain').toEqual([]);
  await expect(layers(page).getByText('People present')).toHaveCount(0);
  await expectDrawn(page, 'attacks-circle').toHaveLength(5);
}

/** What a layer shows, its source, its date and its limits can be read. */
async function expectAbout(page: Page) {
  for (const term of ['Shows', 'Source', 'Date', 'Limits']) {
    await expect(layers(page).getByRole('term').filter({ hasText: term }).first()).toBeVisible();
  }
}

byMouse('J2 with the mouse', async ({ page }) => {
  await openMap(page);
  const first = await camera(page);
  const { x, y } = await middleOf(canvas(page));
  await page.mouse.move(x - 200, y + 150);
  await page.mouse.down();
  await page.mouse.move(x - 300, y + 150, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(first.lng + 1);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(first.zoom + 0.2);
  await page.getByRole('button', { name: 'Show the whole story' }).click();
  await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(first.zoom, 1);
  await layerSwitch(page, 'Movements').click();
  await expectMovementsOff(page);
  await about(page, 'Movements').click();
  await expectAbout(page);
  await layerSwitch(page, 'Movements').click();
  await expectDrawn(page, 'flows-certain').toContain('labour-tj-ru');
  await expect(page).not.toHaveURL(/layers=/);
});

byTouch('J2 with touch', async ({ page }) => {
  await openMap(page);
  const first = await camera(page);
  const middle = await middleOf(canvas(page));
  const { x } = middle;
  const y = middle.y - 40;
  await swipe(page, { x, y }, { x: x - 90, y });
  await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(first.lng + 2);
  await pinch(page, { x, y }, 60, 180);
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(first.zoom + 0.4);
  await page.getByRole('button', { name: 'Show the whole story' }).tap();
  await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(first.zoom, 1);
  await partLink(page, 'Layers').tap();
  await layerSwitch(page, 'Movements').tap();
  await expectMovementsOff(page);
  await about(page, 'Movements').tap();
  await expectAbout(page);
  await layerSwitch(page, 'Movements').tap();
  await expectDrawn(page, 'flows-certain').not.toEqual([]);
});

byKeys('J2 with keys', async ({ page }) => {
  await openMap(page);
  const first = await camera(page);
  await tabTo(page, canvas(page));
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(first.lng + 0.5);
  await page.keyboard.press('=');
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(first.zoom + 0.5);
  await page.keyboard.press('0');
  await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(first.zoom, 1);
  await page.keyboard.press('l');
  await expect(layerSwitch(page, 'Attacks')).toBeFocused();
  await tabTo(page, layerSwitch(page, 'Movements'), 4);
  await page.keyboard.press('Space');
  await expectMovementsOff(page);
  await expect(layerSwitch(page, 'Movements')).toBeFocused();
  await tabTo(page, about(page, 'Movements'), 2);
  await page.keyboard.press('Enter');
  await expectAbout(page);
  await tabTo(page, layerSwitch(page, 'Movements'), 4, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectDrawn(page, 'flows-certain').toContain('labour-tj-ru');
  expect(await drawnItems(page, 'flows-label')).not.toEqual([]);
});
