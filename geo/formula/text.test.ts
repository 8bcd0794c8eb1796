import { beforeAll, expect, test } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { defaultAtlasDirectory } from '../atlas/open';
import { readAtlas } from '../atlas/read';
import { claimNumber } from '../claim';
import { formulaText } from './text';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas(defaultAtlasDirectory());
});

/** The text of a formula that stands in some claim of our atlas. */
function textOf(formula: string): string | undefined {
  const claim = atlas.claims.get('kabul-deaths');
  if (!claim) throw new Error('the atlas has lost a claim');
  return formulaText(atlas, { ...claim, formula });
}

test.each([
  ['kabul-deaths', 6],
  ['crocus-days-after-voting', 5],
  ['crocus-days-after-announcement', 4],
  ['crocus-days-after-final-result', 1],
  ['crocus-years-since-beslan-computed', 19.6],
  ['workers-share-computed', 29.7],
  ['work-entries-2022', 987_000],
  ['crocus-held-11', 11],
])('our atlas computes %s as %d', (id, value) => {
  const claim = atlas.claims.get(id);
  expect(claim && claimNumber(claim)).toBe(value);
});

test.each([
  [
    '{kabul-staff-deaths} + {kabul-local-deaths}',
    '2 people (Embassy staff killed) + 4 people (Local people killed)',
  ],
  [
    'days(end({election-days}), {crocus-date})',
    'days from 17 March 2024 (end of: Presidential election in Russia) to 22 March 2024 (Attack on Crocus City Hall)',
  ],
  ['10 - (2 - 3) * 4', '10 − (2 − 3) × 4'],
  ['10 - (2 - 3)', '10 − (2 − 3)'],
  ['(10 - 2) - 3', '10 − 2 − 3'],
  ['-(1 + 2) / 4', '−(1 + 2) ÷ 4'],
  [
    '{indicator:TJ:border-length:AF:2026} / 2',
    '1,357 km (Length of land borders, Tajikistan, Afghanistan, 2026) ÷ 2',
  ],
])('%s in words', (formula, words) => {
  expect(textOf(formula)).toBe(words);
});

test('a claim that is not computed has no formula in words', () => {
  const claim = atlas.claims.get('crocus-deaths');
  expect(claim && formulaText(atlas, claim)).toBeUndefined();
});
