import { expect, test } from 'vitest';
import { testItem } from '../fixtures/item';
import { leftOutBy, restrictionsOf, undoOf, withoutRestriction } from './leftOut';
import type { Narrowing } from './narrow';

const attacks = {
  id: 'attacks',
  facets: { kind: 'form', country: 'countries', toll: 'deaths' },
} as const;
const corridors = { id: 'corridors', facets: {}, measured: 'measure' } as const;

const dated = (year: number) => ({
  start: `${year}-01-01T00:00:00Z`,
  end: `${year}-01-02T00:00:00Z`,
});
const siege = testItem('siege', { form: 'siege', countries: 'RU', deaths: 300, ...dated(2004) });
const bomb = testItem('bomb', { form: 'bombing', countries: 'AF; RU', deaths: 6, ...dated(2022) });
const all: Narrowing = { datetime: null, filters: {}, measure: null };
const given = [{ layer: attacks, items: [siege, bomb] }];

test('what restricts a layer is the period and the facets that it knows', () => {
  const narrowing: Narrowing = {
    datetime: '2004',
    filters: { country: ['RU'], stance: ['denied'], kind: ['flows.return'] },
    measure: 'residents',
  };
  expect(restrictionsOf(attacks, narrowing)).toEqual(['period', 'country']);
  expect(restrictionsOf(corridors, narrowing)).toEqual(['period', 'measure']);
});

test('an item names everything that leaves it out, and nothing that does not', () => {
  const narrowing: Narrowing = {
    ...all,
    datetime: '2004',
    filters: { country: ['RU'], toll: ['100-999'] },
  };
  expect(leftOutBy(attacks, bomb.properties, narrowing)).toEqual(['period', 'toll']);
  expect(leftOutBy(attacks, siege.properties, narrowing)).toEqual([]);
});

test('an item of another measure is left out by the measure', () => {
  const properties = testItem('x', { measure: 'residents' }).properties;
  expect(leftOutBy(corridors, properties, { ...all, measure: 'crossings' })).toEqual(['measure']);
});

test('the restriction that brings most back stands first, with how many', () => {
  const narrowing: Narrowing = {
    ...all,
    datetime: '2010',
    filters: { country: ['RU'] },
  };
  expect(undoOf(given, narrowing)).toEqual([{ restriction: 'period', count: 2 }]);
  const two: Narrowing = { ...all, datetime: '2022', filters: { toll: ['100-999'] } };
  expect(undoOf(given, two)).toEqual([
    { restriction: 'period', count: 1 },
    { restriction: 'toll', count: 1 },
  ]);
});

test('nothing is offered while something is left, or when no single restriction empties it', () => {
  expect(undoOf(given, { ...all, datetime: '2004' })).toEqual([]);
  const both: Narrowing = { ...all, datetime: '2010', filters: { country: ['TJ'] } };
  expect(undoOf(given, both)).toEqual([]);
});

test('what is undone is one restriction, and the others stay', () => {
  const narrowing: Narrowing = { ...all, datetime: '2004', filters: { country: ['RU'] } };
  expect(withoutRestriction(narrowing, 'period')).toEqual({ ...narrowing, datetime: null });
  expect(withoutRestriction(narrowing, 'country')).toEqual({
    ...narrowing,
    filters: { country: [] },
  });
});
