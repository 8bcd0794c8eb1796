import { rm } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { hostileAtlas } from './support/hostileAtlas';
import { openMap, positions, screenPoint } from './support/map';
import { withServer } from './support/server';
import { watch } from './support/watch';

/** An atlas whose every field tries to be something else than text: it is shown, and nothing runs. */

// Pages of a second server, many of them with a map.
test.setTimeout(240_000);

const element = '<img src=x onerror=ran()>';

async function expectText(page: Page, text: string) {
  await expect(page.locator('body')).toContainText(text);
}

test('script in any field of an atlas is text wherever it shows', async ({ page }) => {
  const folder = await hostileAtlas();
  const faults = await watch(page);
  const check = async () => expect(await faults(), page.url()).toEqual([]);
  try {
    await withServer({ OXUS_ATLAS: folder, OXUS_LOG: 'off' }, async (origin) => {
      const query = 'layers=countries,corridors,flows,events,attacks,places';
      await openMap(page, `${origin}/?select=attacks/crocus-2024&${query}`);
      await expectText(page, 'onerror');
      const { x, y } = await screenPoint(page, positions.beslan);
      await page.mouse.move(x, y);
      await check();
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('combobox', { name: 'Search' }).fill('onerror');
      await expect(page.getByRole('option').first()).toContainText('onerror');
      await check();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
      await check();

      const pages = [
        ...['/?select=countries/TJ', '/?select=flows/labour-tj-ru', '/?select=places/TJ'],
        ...['/?select=claims/tj-official-name', '/?chapter=attacks', `/?select=${element}`],
        ...['attacks', 'flows', 'countries', 'events'].map((id) => `/?table=${id}`),
        ...['/about', '/print?select=attacks/crocus-2024', '/search?q=onerror'],
        ...[`/search?q=${encodeURIComponent(element)}`, '/embed?select=attacks/crocus-2024'],
        ...['', '/collections', '/collections/claims', '/collections/claims/items'].map(
          (path) => `/api${path}?f=html`,
        ),
        '/api/collections/attacks/items/crocus-2024?f=html',
      ];
      for (const path of pages) {
        await page.goto(`${origin}${path}`);
        await expectText(page, 'ran()');
        await check();
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('files of such an atlas hold no formula, no script and no field of its own', async ({
  request,
}) => {
  const folder = await hostileAtlas();
  try {
    await withServer({ OXUS_ATLAS: folder, OXUS_LOG: 'off' }, async (origin) => {
      const { collections } = await (await request.get(`${origin}/api/collections`)).json();
      let quoted = 0;
      for (const { id } of collections) {
        const table = await request.get(`${origin}/api/collections/${id}/items?f=csv&limit=10000`);
        expect(table.status(), `${id}: ${await table.text()}`).toBe(200);
        const rows: string[][] = parse(await table.text(), { relax_column_count: true });
        for (const cell of rows.flat()) {
          const isNumber = /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(cell);
          if (!isNumber) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          if (cell.startsWith("'")) quoted += 1;
        }
      }
      expect(quoted).toBeGreaterThan(20);

      const picture = await request.get(`${origin}/download?format=svg`);
      expect(picture.status()).toBe(200);
      const text = await picture.text();
      expect(text).toContain('ran()');
      // Every "<" begins an element of ours; every attribute is one of a drawing.
      expect(text).not.toMatch(/<(?:script|img|iframe|foreignObject|b)\b/i);
      expect(text).not.toMatch(/<[^>]*\son\w+\s*=/i);

      const wrong = await request.get(`${origin}/api/collections/<script>ran()</script>`);
      expect(wrong.status()).toBe(404);
      expect(wrong.headers()['content-type']).toBe('application/problem+json');
      expect(wrong.headers()['x-content-type-options']).toBe('nosniff');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
