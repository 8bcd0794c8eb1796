import { expect, type Page, test } from '@playwright/test';
import { openMap } from './support/map';

/**
 * The ground of the map as a picture, beside a committed one. Drawn in software on one kind of
 * machine, the pictures are alike to the pixel; elsewhere letters and edges differ by their
 * smoothing, which the tolerance lets pass. A layer, or a kind of names, that is missing it does
 * not: the last test takes each away and sees that the comparison would fail.
 */
test.skip(
  ({ browserName }) => browserName !== 'chromium' || process.platform !== 'linux',
  'the committed pictures are those of Chromium on Linux',
);

/**
 * A pixel differs beyond `threshold`, which is low, since land, water and relief differ little; so
 * few of all pixels may, about as many as a short name has.
 */
const tolerance = { threshold: 0.03, maxDiffPixelRatio: 0.0002 };

const views = [
  { name: 'region-light', theme: 'light', size: [1600, 1000], hash: '#map=4.7/41.5/61' },
  { name: 'valley-dark', theme: 'dark', size: [1600, 1000], hash: '#map=6.6/39.8/70.2' },
  { name: 'phone-light', theme: 'light', size: [390, 844], hash: '#map=4.5/42/58.3' },
] as const;

for (const view of views) {
  test(`the ground looks as it did: ${view.name}`, async ({ page }) => {
    await openGround(page, view);
    expect(await ground(page)).toMatchSnapshot(`${view.name}.png`, tolerance);
  });
}

/** What would be missed. The plain land lies under the relief: taking that away shows it. */
const parts = [
  'basemap-sea',
  'basemap-relief-light',
  'basemap-rivers',
  'basemap-lakes',
  'basemap-region-lines',
  'basemap-borders',
  'basemap-river-names',
  'basemap-landform-names',
  'basemap-water-names',
  'basemap-city-dots',
  'basemap-city-names',
  'basemap-country-names',
];

test('the comparison misses every part of the ground that is taken away', async ({ page }) => {
  test.slow();
  await openGround(page, views[0]);
  const unnoticed: string[] = [];
  for (const id of parts) {
    await leaveOut(page, id);
    const picture = await ground(page);
    if (passes(() => expect(picture).toMatchSnapshot('region-light.png', tolerance))) {
      unnoticed.push(id);
    }
  }
  expect(unnoticed).toEqual([]);
});

/** Draws all parts but one. */
async function leaveOut(page: Page, left: string) {
  await page.evaluate(
    ([ids, out]) => {
      for (const id of ids) {
        window.oxus?.map.setLayoutProperty(id, 'visibility', id === out ? 'none' : 'visible');
      }
    },
    [parts, left] as const,
  );
  await settled(page);
}

function passes(comparison: () => void): boolean {
  try {
    comparison();
    return true;
  } catch {
    return false;
  }
}

async function openGround(page: Page, { theme, size, hash }: (typeof views)[number]) {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await openMap(page, `/?layers=none${hash}`);
  const relief = () =>
    page.evaluate(
      (id) => window.oxus?.map.getLayoutProperty(id, 'visibility'),
      `basemap-relief-${theme}`,
    );
  await expect.poll(relief).toBe('visible');
  // What floats over the map, and keeps names away, changes for reasons of its own.
  await page.evaluate(() =>
    window.oxus?.map.setLayoutProperty('basemap-edges', 'visibility', 'none'),
  );
  await settled(page);
}

/** Waits until the map has drawn all that it asked for. */
function settled(page: Page) {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.oxus?.map.once('idle', resolve);
        window.oxus?.map.triggerRepaint();
      }),
  );
}

/**
 * The middle of the map alone, without what floats over it: what stands there does not depend on
 * the room that the page around the map takes.
 */
async function ground(page: Page) {
  const box = await page.locator('[data-map]').boundingBox();
  if (!box) throw new Error('the map has no box');
  const width = Math.min(720, box.width);
  const height = Math.min(box.width < 720 ? 320 : 700, box.height);
  return page.screenshot({
    clip: {
      x: Math.round(box.x + (box.width - width) / 2),
      y: Math.round(box.y + (box.height - height) / 2),
      width,
      height,
    },
    style: 'body *:not(canvas, :has(canvas)) { visibility: hidden !important; }',
  });
}
