import { expect, test } from '@playwright/test';
import {
  camera,
  clickMap,
  drawnItems,
  expectDrawn,
  openMap,
  positions,
  screenPoint,
} from './support/map';

const attackIds = [
  'beslan-2004',
  'crocus-2024',
  'kabul-embassy-2022',
  'petersburg-metro-2017',
  'sinai-2015',
];

test('the first screen draws the countries, the movements and the five attacks', async ({
  page,
}) => {
  await openMap(page);
  await expectDrawn(page, 'attacks-circle').toEqual(attackIds);
  await expectDrawn(page, 'countries-fill').toContain('TJ');
  expect((await drawnItems(page, 'flows-certain')).length).toBeGreaterThan(2);
  expect(await drawnItems(page, 'flows-label')).not.toEqual([]);
});

test('the pixels of the map are those of a map: land, water and a circle differ', async ({
  page,
}) => {
  await openMap(page);
  const crocus = await screenPoint(page, positions.crocus);
  const shot = await page.screenshot({
    clip: { x: crocus.x - 60, y: crocus.y - 60, width: 120, height: 120 },
  });
  const colors = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      seen.add([data[at], data[at + 1], data[at + 2]].map((value) => Number(value) >> 5).join());
    }
    return seen.size;
  }, shot.toString('base64'));
  expect(colors).toBeGreaterThan(5);
});

test('dragging and zooming move the map, the address follows and reset brings the story back', async ({
  page,
}) => {
  await openMap(page);
  const first = await camera(page);
  const { x, y } = await screenPoint(page, positions.uzbekistan);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 60, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(first.lng + 1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(first.zoom + 0.9);
  await expect(page).toHaveURL(/#map=/);
  await page.getByRole('button', { name: 'Show the whole story' }).click();
  await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(first.zoom, 1);
});

test('arrow keys and plus move the map once it has the focus', async ({ page }) => {
  await openMap(page);
  const first = await camera(page);
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(first.lng + 0.5);
  await page.keyboard.press('=');
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(first.zoom + 0.5);
});

test('hovering says name, number and unit', async ({ page }) => {
  await openMap(page);
  const { x, y } = await screenPoint(page, positions.beslan);
  await page.mouse.move(x, y);
  await expect(page.locator('[data-map] [data-side]')).toContainText(/Beslan.*300 dead/);
  const country = await screenPoint(page, positions.tajikistan);
  await page.mouse.move(country.x, country.y);
  await expect(page.locator('[data-map] [data-side]')).toContainText(
    /Tajikistan.*50\.9 % of GDP, 2022/,
  );
});

test('two things at one point can both be reached', async ({ page }) => {
  await openMap(page, '/?select=attacks/crocus-2024');
  // A click on what is selected already offers all that lies at that point.
  await clickMap(page, positions.crocus);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await dialog.getByRole('button').count()).toBeGreaterThan(1);
  await dialog
    .getByRole('button', { name: /Russia/ })
    .last()
    .click();
  await expect(page).toHaveURL(/select=(countries\/RU|flows\/)/);
});

test('Enter chooses what lies in the middle of the map', async ({ page }) => {
  await openMap(page, '/#map=6/38.2/73.2');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=countries\/TJ/);
});

test('a selection out of sight is brought into sight, one in sight leaves the camera', async ({
  page,
}) => {
  await openMap(page, '/#map=5/44/75');
  await page.getByRole('link', { name: 'List' }).first().click();
  await page
    .getByRole('link', { name: /Kazakhstan/ })
    .first()
    .click();
  await expect(page).toHaveURL(/select=countries\/KZ/);
  const near = await camera(page);
  expect(near.zoom).toBeCloseTo(5, 1);
  await page.getByRole('link', { name: /Sinai/ }).first().click();
  await expect.poll(async () => (await camera(page)).lng).toBeLessThan(40);
});

test('a lost drawing context comes back with the selection and the layers of before', async ({
  page,
}) => {
  await openMap(page, '/?select=attacks/beslan-2004&layers=countries,attacks');
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  await page.evaluate(async () => {
    const canvas = window.oxus?.map.getCanvas();
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve));
    extension?.loseContext();
    await lost;
    // A context can be given back only once the event of its loss is over.
    await new Promise((resolve) => setTimeout(resolve));
    extension?.restoreContext();
  });
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  await expectDrawn(page, 'attacks-circle').toEqual(attackIds);
  expect(await drawnItems(page, 'flows-certain')).toEqual([]);
});

test('a resized window has a map of its size', async ({ page }) => {
  await openMap(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect
    .poll(() =>
      page.evaluate(() => {
        const canvas = window.oxus?.map.getCanvas();
        const box = canvas?.closest('[data-map]')?.getBoundingClientRect();
        return Math.abs((canvas?.clientWidth ?? 0) - (box?.width ?? 1e6)) < 2;
      }),
    )
    .toBe(true);
  await expectDrawn(page, 'attacks-circle').not.toEqual([]);
});
