import { expect, test } from 'vitest';
import { changed, writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import type { Claim } from './atlas/schema';
import {
  claimFigure,
  claimRange,
  claimStatement,
  drawnClaim,
  formatClaimValue,
  propertyLabel,
  rivalClaims,
} from './claim';

const claim = (more: Partial<Claim>): Claim => ({
  id: 'c',
  statement: 'Said.',
  subject: 'attacks/a',
  property: 'deaths',
  speaker: 'article',
  stance: 'stated',
  reference: 'notes',
  ...more,
});

const rival = `- id: bank-deaths
  statement: Fourteen to sixteen people died.
  subject: attacks/mill-2020
  property: deaths
  value: {low: 14, high: 16}
  unit: people
  asOf: 2021-02
  speaker: The bank
  stance: estimated
  reference: bank
  note: Counted later.
- id: mill-deaths`;

async function withRival() {
  return readAtlas(await writeAtlas(changed('claims.yaml', '- id: mill-deaths', rival)));
}

test.each([
  [{ value: 2000, qualifier: 'up-to' as const }, 'up to 2,000'],
  [{ value: { low: 14, high: 16 } }, '14 to 16'],
  [{ value: 'unknown' }, 'unknown'],
  [{ value: 49.9 }, '49.9'],
  [{}, ''],
])('a value is written with its hedge: %j', (given, text) => {
  expect(formatClaimValue(claim(given))).toBe(text);
});

test('the source document is drawn, wherever its claim stands among the rivals', async () => {
  const atlas = await withRival();
  expect(rivalClaims(atlas, 'attacks/mill-2020', 'deaths').map(({ id }) => id)).toEqual([
    'mill-deaths',
    'bank-deaths',
  ]);
  expect(drawnClaim(atlas, 'attacks/mill-2020', 'deaths')?.id).toBe('mill-deaths');
});

test('the range of rivals reaches from the lowest end to the highest', async () => {
  const atlas = await withRival();
  expect(claimRange(rivalClaims(atlas, 'attacks/mill-2020', 'deaths'))).toEqual({
    low: 12,
    high: 16,
  });
});

test('claims in words have no range', () => {
  expect(claimRange([claim({ value: 'many' })])).toBeUndefined();
});

test('a figure of another source carries speaker, stance, date and note', async () => {
  const atlas = await withRival();
  const bank = atlas.claims.get('bank-deaths');
  expect(bank && claimFigure(atlas, bank)).toMatchObject({
    label: 'Dead',
    value: '14 to 16',
    unit: 'people',
    speaker: 'The bank',
    stance: 'estimated',
    when: 'as of February 2021',
    note: 'Counted later.',
    source: { reference: 'bank', url: 'https://example.org/bank' },
  });
});

test('a statement of the source document names its paragraph and no speaker', async () => {
  const atlas = await readAtlas(await writeAtlas());
  const deaths = atlas.claims.get('mill-deaths');
  const statement = deaths && claimStatement(atlas, deaths);
  expect(statement).toMatchObject({ source: { paragraph: 1 }, when: '1 May 2020' });
  expect(statement).not.toHaveProperty('speaker');
  expect(statement).not.toHaveProperty('stance');
});

test('an id of a property becomes words', () => {
  expect(propertyLabel('official-languages')).toBe('Official languages');
});
