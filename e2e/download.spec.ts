import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { openMap } from './support/map';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const narrowed = '/?layers=attacks,flows&country=TJ&datetime=2010/2024';

async function openSection(page: Page, name: string) {
  await page.getByRole('button', { name: 'Share' }).click();
  await dialog(page).getByRole('tab', { name }).click();
}

async function saved(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** How many items of a layer the section says there are. */
async function counted(page: Page, layer: string): Promise<number> {
  const row = dialog(page).getByRole('listitem').filter({ hasText: layer });
  return Number(/\d+/.exec((await row.textContent()) ?? '')?.[0]);
}

test('CSV and GeoJSON hold what the list counts, and a README', async ({ page }) => {
  await openMap(page, narrowed);
  await openSection(page, 'Download');
  const [attacks, flows] = [await counted(page, 'Attacks'), await counted(page, 'Movements')];
  expect(attacks).toBeGreaterThan(0);
  for (const format of ['CSV', 'GeoJSON'] as const) {
    const { name, bytes } = await saved(page, () =>
      dialog(page)
        .getByRole('link', { name: `Download ${format}` })
        .click(),
    );
    expect(name).toMatch(/^isis-khorasan-[\d-]+-[\da-f]{8}-\w+\.zip$/);
    const files = unzipSync(bytes);
    const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
    const ending = format.toLowerCase();
    expect(Object.keys(files).sort()).toEqual(
      ['README.txt', `attacks.${ending}`, `flows.${ending}`].sort(),
    );
    const rows = (layer: string): number =>
      format === 'CSV'
        ? parse(text(`${layer}.csv`), { columns: true }).length
        : JSON.parse(text(`${layer}.geojson`)).features.length;
    expect([rows('attacks'), rows('flows')]).toEqual([attacks, flows]);
    expect(text('README.txt')).toContain('Country: Tajikistan');
    expect(text('README.txt')).toContain('datetime=2010/2024&country=TJ');
  }
  // The data API gives the same.
  const { bytes } = await saved(page, () =>
    dialog(page).getByRole('link', { name: 'CSV of Movements' }).click(),
  );
  expect(parse(bytes, { columns: true })).toHaveLength(flows);
});

test('the PNG is the map of the screen on a sheet with ink in it', async ({ page }) => {
  await openMap(page, '/?layers=countries,attacks');
  await openSection(page, 'Image');
  const { name, bytes } = await saved(page, () =>
    dialog(page).getByRole('button', { name: 'Save as PNG' }).click(),
  );
  expect(name).toMatch(/\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const map = await page.locator('.maplibregl-canvas').boundingBox();
  const seen = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const colors = (x: number, y: number, width: number, height: number) => {
      const data = context?.getImageData(x, y, width, height).data ?? [];
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add(data.slice(at, at + 3).join());
      return found.size;
    };
    const { width, height } = image;
    return { width, title: colors(0, 0, 600, 90), map: colors(200, 400, width - 400, height / 3) };
  }, bytes.toString('base64'));
  expect(seen.width).toBe(2 * (Math.round(map?.width ?? 0) + 32));
  expect(seen.title).toBeGreaterThan(4);
  expect(seen.map).toBeGreaterThan(100);
});

test('the SVG is XML with title, layers, scale and sources', async ({ page, request }) => {
  await page.goto('/');
  const answer = await request.get('/download?layers=attacks&format=svg&map=4/45/50&size=700x400');
  const found = await page.evaluate(
    (text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        name: root.localName,
        width: root.getAttribute('width'),
        circles: root.querySelectorAll('svg circle').length,
        text: root.textContent,
      };
    },
    await answer.text(),
  );
  expect(found).toMatchObject({ name: 'svg', width: '732' });
  expect(found.circles).toBeGreaterThan(4);
  for (const part of ['ISIS-K and Central Asia', ' km', 'CC-BY-4.0', 'endorsement', '#map=4/45/50'])
    expect(found.text).toContain(part);
});

test('what cannot be made is refused in words', async ({ request }) => {
  const answer = await request.get('/download?format=svg&size=9000x9000');
  expect(answer.status()).toBe(400);
  expect((await answer.json()).detail).toContain('9000x9000');
});
