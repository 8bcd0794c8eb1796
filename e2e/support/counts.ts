import { expect, type Page } from '@playwright/test';
import { drawnItems } from './map';
import { layers, list, rows, strip, tables, view } from './parts';

/** How many of a layer's items each part of the page shows; each is read where a reader reads it. */

/** The style layers that draw the items of a layer, as far as they have a place. */
const drawnBy: Readonly<Record<string, readonly string[]>> = {
  attacks: ['attacks-circle'],
  countries: ['countries-fill', 'countries-hatch'],
  corridors: ['corridors-line'],
  events: ['events-diamond'],
  flows: ['flows-certain', 'flows-uncertain'],
  places: ['places-dot'],
};

/** Ids of the items that the map has drawn of a layer, each once. */
export async function onMap(page: Page, layer: string): Promise<string[]> {
  const ids: string[] = [];
  for (const style of drawnBy[layer] ?? []) ids.push(...(await drawnItems(page, style)));
  return [...new Set(ids)].sort();
}

function firstNumber(text: string | null): number {
  const [digits] = /\d[\d,]*/.exec(text ?? '') ?? [];
  if (digits === undefined) throw new Error(`there is no number in “${text}”`);
  return Number(digits.replaceAll(',', ''));
}

/** In the list's heading of a layer that is on: "Attacks 2 of 5". */
export async function inListHead(page: Page, title: string): Promise<number> {
  // A part that is not in front has no roles; what stands in it is the same.
  const heading = list(page).or(page.locator('#list')).locator('h2', { hasText: title }).first();
  return firstNumber(((await heading.textContent()) ?? '').slice(title.length));
}

/** The rows of the list under that heading. */
export function inListRows(page: Page, layer: string): Promise<number> {
  return page.locator(`#list [data-row^="${layer}/"]`).count();
}

/** In the switch of the layer. */
export async function inSwitch(page: Page, title: string): Promise<number> {
  const link = layers(page)
    .or(page.locator('#layers'))
    .locator('[role="checkbox"]', { hasText: new RegExp(`^${title}`) });
  return firstNumber(((await link.first().textContent()) ?? '').slice(title.length));
}

/** The rows of the open table, and what its tab says. */
export async function inTable(page: Page, title: string): Promise<{ rows: number; tab: number }> {
  const tab = tables(page).getByRole('link', { name: new RegExp(`^${title} \\d`) });
  await expect(tab).toHaveAttribute('aria-current', 'page');
  const text = ((await tab.textContent()) ?? '').slice(title.length);
  return { rows: await rows(page).count(), tab: firstNumber(text) };
}

/** In the words of the time strip: "2 attacks". */
export async function inStripWords(page: Page, one: string): Promise<number> {
  const words = await strip(page).locator('header p span').allTextContents();
  const own = words.find((text) => new RegExp(`^\\d[\\d,]* ${one}`).test(text));
  if (own === undefined) throw new Error(`the strip says nothing of ${one}s: ${words.join()}`);
  return firstNumber(own);
}

/** What the bars of the histogram inside the period add up to. */
export async function inBars(page: Page, layer: string): Promise<number> {
  const bars = strip(page).locator('[role="img"]');
  const label = (await bars.getAttribute('aria-label')) ?? '';
  if (label.startsWith('no ')) return 0;
  const most = firstNumber(/most, (\d+)/.exec(label)?.[1] ?? null);
  const heights = await bars
    .locator(`[data-series="${layer}"][data-part="inside"]`)
    .evaluateAll((spans) =>
      spans.map((span) => (span instanceof HTMLElement ? Number.parseFloat(span.style.height) : 0)),
    );
  return heights.reduce((sum, height) => sum + Math.round((height / 100) * most), 0);
}

/** In the sentence over the map: "2 attacks, 2017–2022, …"; 0 when it speaks of none. */
export async function inSummary(page: Page, one: string): Promise<number> {
  const text = await page.locator('section[aria-label="View"] p').last().textContent();
  const [, count] = new RegExp(`(\\d+) ${one}`).exec(text ?? '') ?? [];
  return Number(count ?? 0);
}

/** Waits until map, list, switch, strip, histogram and sentence show so many attacks. */
export async function expectAttacks(page: Page, ids: readonly string[]) {
  await expect.poll(() => onMap(page, 'attacks')).toEqual(ids);
  await expectAttacksAgree(page);
  expect(await inListRows(page, 'attacks')).toBe(ids.length);
}

/** All that counts attacks says the same; returns what they say. */
export async function expectAttacksAgree(page: Page): Promise<number> {
  const count = await inListRows(page, 'attacks');
  const read = async () => ({
    map: (await onMap(page, 'attacks')).length,
    list: await inListHead(page, 'Attacks'),
    switch: await inSwitch(page, 'Attacks'),
    strip: await inStripWords(page, 'attack'),
    bars: await inBars(page, 'attacks'),
    summary: await inSummary(page, 'attack'),
  });
  const all = { map: count, list: count, switch: count, strip: count, bars: count, summary: count };
  await expect.poll(read).toEqual(all);
  return count;
}

/** The open table of the attacks holds these, by their names, in any order. */
export async function expectTable(page: Page, names: readonly RegExp[]) {
  await expect(rows(page)).toHaveCount(names.length);
  for (const name of names) await expect(rows(page).filter({ hasText: name })).toHaveCount(1);
  expect(await inTable(page, 'Attacks')).toEqual({ rows: names.length, tab: names.length });
  await expect(view(page).locator('[aria-current="true"]')).toHaveText('Table');
}
