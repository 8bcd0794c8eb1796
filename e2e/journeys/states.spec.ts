import { expect, type Page, test } from '@playwright/test';
import { inBars, inListHead, inListRows, inStripWords, inSwitch, inTable } from '../support/counts';
import { loadedItems, openMap } from '../support/map';
import { filterButton, layers, share, view } from '../support/parts';

/**
 * Five states of the page, drawn by lot from what its controls offer. The link of each restores
 * it, and what map, table, list, switch, histogram and API show of each layer is the same.
 */

test.use({ viewport: { width: 1280, height: 800 } });

const states = 5;

/** Mulberry32: the same states at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Offer {
  /** Id and title of each layer. */
  layers: readonly { id: string; title: string }[];
  /** Values of each facet. */
  facets: ReadonlyMap<string, readonly string[]>;
}

/** What the controls of the page can be set to, as their own links say. */
async function offerOf(page: Page): Promise<Offer> {
  const switches = await layers(page)
    .getByRole('checkbox')
    .evaluateAll((links) =>
      links.flatMap((link) => {
        const title = link.querySelector('span:nth-of-type(2)')?.textContent;
        return title ? [title] : [];
      }),
    );
  const links = await view(page)
    .locator('[data-filter] [role="checkbox"]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('href') ?? ''));
  const facets = new Map<string, string[]>();
  for (const href of links) {
    for (const [facet, value] of new URLSearchParams(href.slice(1))) {
      facets.set(facet, [...(facets.get(facet) ?? []), value]);
    }
  }
  const ids: Record<string, string> = {
    Attacks: 'attacks',
    'Comparable flows': 'corridors',
    Countries: 'countries',
    'Dated events': 'events',
    Movements: 'flows',
    Places: 'places',
  };
  return {
    layers: switches.flatMap((title) => (ids[title] ? [{ id: ids[title], title }] : [])),
    facets,
  };
}

/** The query of a random state; its table is that of a layer that is on. */
function randomQuery(random: () => number, { layers: all, facets }: Offer): string {
  const oneOf = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)];
  const on = all.filter(({ id }) => id === 'attacks' || random() < 0.6).map(({ id }) => id);
  const parts = [`layers=${on.join(',')}`];
  if (random() < 0.7) {
    const years = [random(), random()].map((part) => 1991 + Math.floor(part * 36)).toSorted();
    parts.push(`datetime=${years.join('/')}`);
  }
  for (const [facet, values] of facets) {
    if (random() < 0.75) continue;
    const chosen = new Set([oneOf(values), oneOf(values)].flatMap((value) => value ?? []));
    parts.push(`${facet}=${values.filter((value) => chosen.has(value)).join(',')}`);
  }
  if (random() < 0.3) parts.push(`figures=${oneOf(['latest', 'lowest', 'highest'])}`);
  return parts.join('&');
}

/** What a query says, whatever the order in which it says it. */
function meaningOf(query: string): string[][] {
  return [...new URLSearchParams(query)]
    .map(([name, values]) => [name, ...values.split(',').sort()])
    .sort();
}

/** How many items the data API gives for a layer, and how many of them have a place. */
async function inApi(page: Page, title: string) {
  const link = share(page).getByRole('link', { name: `GeoJSON of ${title}`, exact: true });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  const { numberMatched, features } = await answer.json();
  const placed: string[] = features
    .filter(({ geometry }: { geometry: unknown }) => geometry !== null)
    .map(({ id }: { id: string }) => id);
  return { numberMatched, placed: placed.sort() };
}

test(`${states} states drawn by lot: each link restores, and all that counts agrees`, async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto('/');
  const offer = await offerOf(page);
  expect(offer.layers).toHaveLength(6);
  expect(offer.facets.size).toBe(7);
  const random = randomFrom(20240322);
  let shown = 0;
  for (let run = 0; run < states; run++) {
    const query = randomQuery(random, offer);
    const on = offer.layers.filter(({ id }) => query.split('&')[0]?.split(/[=,]/).includes(id));
    const table = on[Math.floor(random() * on.length)];
    if (!table) throw new Error('a layer is on in each state');
    await test.step(query, async () => {
      // The whole world, so that nothing is beside the map.
      await openMap(page, `/?${query}#map=1/30/50`);
      await expect(page.getByRole('complementary', { name: 'About this link' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Share' }).click();
      const link = await share(page).getByRole('textbox', { name: 'Link' }).inputValue();
      expect(meaningOf(new URL(link).search)).toEqual(meaningOf(query));
      await share(page).getByRole('tab', { name: 'Download' }).click();
      for (const { id, title } of on) {
        const { numberMatched, placed } = await inApi(page, title);
        const where = `${id} of ?${query}`;
        await expect.poll(() => loadedItems(page, id), `map: ${where}`).toEqual(placed);
        expect(await inListRows(page, id), `rows of the list: ${where}`).toBe(numberMatched);
        if (numberMatched > 0) {
          expect(await inListHead(page, title), `list: ${where}`).toBe(numberMatched);
        }
        expect(await inSwitch(page, title), `switch: ${where}`).toBe(numberMatched);
        if (id === 'attacks' || id === 'events') {
          expect(await inBars(page, id), `histogram: ${where}`).toBe(numberMatched);
          const words = id === 'attacks' ? 'attack' : 'other event';
          expect(await inStripWords(page, words), `strip: ${where}`).toBe(numberMatched);
        }
        if (numberMatched > 0) shown++;
      }
      const { numberMatched } = await inApi(page, table.title);
      await share(page).getByRole('button', { name: 'Close' }).click();
      await view(page).getByRole('link', { name: 'Table' }).click();
      await page
        .getByRole('navigation', { name: 'Tables' })
        .getByRole('link', { name: new RegExp(`^${table.title} \\d`) })
        .click();
      await expect(page).toHaveURL(new RegExp(`table=${table.id}`));
      await expect
        .poll(() => inTable(page, table.title))
        .toEqual({ rows: numberMatched, tab: numberMatched });
    });
  }
  // What is compared is not all empty.
  expect(shown).toBeGreaterThan(0);
  await expect(filterButton(page)).toBeVisible();
});
