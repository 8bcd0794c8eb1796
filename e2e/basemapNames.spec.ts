import { expect, type Page, test } from '@playwright/test';
import { openMap, positions, screenPoint } from './support/map';

const sizes = [
  { name: 'a laptop', width: 1440, height: 900 },
  { name: 'a small laptop', width: 1024, height: 768 },
  { name: 'a phone', width: 390, height: 844 },
];

/** Corners of the first view, in its atlas. */
const corners: [number, number][] = [
  [24, 23],
  [24, 62],
  [82, 62],
  [82, 23],
];

for (const { name, width, height } of sizes) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('the whole story lies clear of the layers card', async ({ page }) => {
      await openMap(page);
      expect(await cornersOutside(page)).toEqual([]);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await resting(page);
      await page.getByRole('button', { name: 'Show the whole story' }).click();
      await expect.poll(() => cornersOutside(page)).toEqual([]);
    });

    test('the map takes the place of the picture, and nothing moves', async ({ page }) => {
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-map=ready], [data-map=drawn]')) return;
          observer.disconnect();
          performance.mark('map takes the place');
        }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] });
      });
      await openMap(page);
      for (const attack of ['crocus', 'beslan', 'kabul'] as const) {
        const drawn = await screenPoint(page, positions[attack]);
        const pictured = await middleOf(page, attack);
        expect(Math.hypot(drawn.x - pictured.x, drawn.y - pictured.y)).toBeLessThan(2);
      }
      expect(await shiftsOfMap(page)).toEqual([]);
    });

    test('no name is cut at an edge or covered: at first, after a pan, a step closer', async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openMap(page);
      await expectNamesClear(page);
      await drag(page, -110, -60);
      await expectNamesClear(page);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expectNamesClear(page);
      await drag(page, 90, 70);
      await expectNamesClear(page);
    });
  });
}

test('names are missed under the card when the room along the edges is taken away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page, '/#map=4/50/62');
  await expectNamesClear(page);
  await page.evaluate(() =>
    window.oxus?.map.setLayoutProperty('basemap-edges', 'visibility', 'none'),
  );
  await expect.poll(() => namesInTheWay(page)).not.toEqual([]);
});

test('Tajikistan, Kazakhstan and Russia are named at the first view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page);
  const named = await page.evaluate(() =>
    (window.oxus?.map.queryRenderedFeatures({ layers: ['basemap-country-names'] }) ?? []).map(
      ({ properties }) => String(properties.name),
    ),
  );
  expect(named).toEqual(expect.arrayContaining(['Tajikistan', 'Kazakhstan', 'Russia']));
});

/** Corners of the first view that lie outside the map, or under the card. */
async function cornersOutside(page: Page): Promise<number[][]> {
  const map = await page.locator('[data-map]').boundingBox();
  const card = page.locator('#layers details[data-over-map]', { hasText: 'Relief' });
  const covered = (await card.isVisible()) ? await card.boundingBox() : null;
  const outside: number[][] = [];
  for (const corner of corners) {
    const { x, y } = await screenPoint(page, corner);
    const within = (box: typeof map) =>
      box &&
      x >= box.x - 1 &&
      x <= box.x + box.width + 1 &&
      y >= box.y - 1 &&
      y <= box.y + box.height + 1;
    if (!within(map) || within(covered)) outside.push(corner);
  }
  return outside;
}

const pictured = { crocus: /^Crocus/, beslan: /^Beslan/, kabul: /^Embassy, Kabul/ };

/** The middle of an attack's circle in the still picture, which lies hidden under the map. */
function middleOf(page: Page, attack: keyof typeof pictured) {
  return page.evaluate((source) => {
    const name = new RegExp(source);
    const link = [...document.querySelectorAll('[data-clear] a')].find((element) =>
      name.test(element.getAttribute('aria-label') ?? ''),
    );
    const box = link?.querySelector('circle')?.getBoundingClientRect();
    if (!box) throw new Error(`the picture has no ${source}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, pictured[attack].source);
}

/** What shifted inside the map since it took the place of the picture, as the browser counts it. */
function shiftsOfMap(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const shifted: string[] = [];
        const [{ startTime: since = 0 } = {}] = performance.getEntriesByName('map takes the place');
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.startTime < since) continue;
            const sources: { node?: Node | null }[] = Reflect.get(entry, 'sources') ?? [];
            for (const { node } of sources) {
              const element = node instanceof Element ? node : node?.parentElement;
              if (element?.closest('[data-map]')) shifted.push(element.outerHTML.slice(0, 120));
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What is buffered comes before the frame after next.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifted)));
      }),
  );
}

async function drag(page: Page, right: number, down: number) {
  const box = await page.locator('[data-map]').boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right / 2, y + down / 2, { steps: 4 });
  await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
}

/** Waits until the map stands still and has drawn what it asked for. */
function resting(page: Page) {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.oxus?.map.once('idle', resolve);
        window.oxus?.map.triggerRepaint();
      }),
  );
}

async function expectNamesClear(page: Page) {
  await resting(page);
  await expect.poll(() => namesInTheWay(page)).toEqual([]);
}

/** Names that cross the edge of the map or lie under what floats over it, with the style layer. */
function namesInTheWay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = window.oxus?.map;
    if (!map) throw new Error('the map is not there');
    // The toll inside a circle goes where the circle goes.
    const layers = map
      .getStyle()
      .layers.filter(
        ({ id, layout }) => layout && 'text-field' in layout && id !== 'attacks-number',
      )
      .map(({ id }) => id);
    const canvas = map.getCanvas().getBoundingClientRect();
    const { width, height } = canvas;
    const floating = [...document.querySelectorAll('[data-over-map]')]
      .map((element) => element.getBoundingClientRect())
      .map((box) => [
        Math.max(0, box.left - canvas.left),
        Math.max(0, box.top - canvas.top),
        Math.min(width, box.right - canvas.left),
        Math.min(height, box.bottom - canvas.top),
      ])
      .filter(([left = 0, top = 0, right = 0, bottom = 0]) => left < right && top < bottom);
    const strips = [
      [0, 0, 1, height],
      [0, 0, width, 1],
      [width - 1, 0, width, height],
      [0, height - 1, width, height],
    ];
    return [...strips, ...floating].flatMap(([left = 0, top = 0, right = 0, bottom = 0]) =>
      map
        .queryRenderedFeatures(
          [
            [left, top],
            [right, bottom],
          ],
          { layers },
        )
        .map(({ layer, properties: { name, label } }) => `${layer.id}: ${name ?? label}`),
    );
  });
}
