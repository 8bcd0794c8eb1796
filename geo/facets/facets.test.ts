import { beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { defaultAtlasDirectory } from '../atlas/open';
import { readAtlas } from '../atlas/read';
import type { ItemCollection } from '../feature';
import { testItem } from '../fixtures/item';
import { layerOf } from '../layers';
import { itemsOf } from '../layers/collections';
import { facetChoices } from './choices';
import { facetIds, facetValues } from './facet';
import { filterText } from './filterText';
import { countFacet, type Filters, isFiltered, type Narrowing, narrow } from './narrow';
import { tollClassOf } from './toll';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas(defaultAtlasDirectory());
});

const attacksLayer = {
  id: 'attacks',
  facets: { kind: 'form', country: 'countries', toll: 'deaths' },
} as const;

const three: ItemCollection = {
  type: 'FeatureCollection',
  features: [
    testItem('siege', {
      form: 'siege',
      countries: 'RU',
      deaths: 300,
      start: '2004-09-01T00:00:00Z',
      end: '2004-09-03T23:59:59Z',
    }),
    testItem('bomb', {
      form: 'bombing',
      countries: 'AF; RU',
      deaths: 8,
      start: '2022-09-05T00:00:00Z',
      end: '2022-09-05T23:59:59Z',
    }),
    testItem('unknown', { form: 'bombing', countries: null, deaths: null }),
  ],
};

const all: Narrowing = { datetime: null, filters: {}, measure: null };
const idsOf = (narrowing: Partial<Narrowing>) =>
  narrow(attacksLayer, three, { ...all, ...narrowing }).features.map(({ id }) => id);

test('nothing chosen leaves the very collection, so that nothing is drawn again', () => {
  expect(narrow(attacksLayer, three, all)).toBe(three);
});

test('a period leaves what touches it, and what has no time', () => {
  expect(idsOf({ datetime: '2004-09-03/2010' })).toEqual(['siege', 'unknown']);
  expect(idsOf({ datetime: '2004-09-04/2010' })).toEqual(['unknown']);
});

test('values of one facet add up, facets restrict each other', () => {
  expect(idsOf({ filters: { country: ['AF'] } })).toEqual(['bomb']);
  expect(idsOf({ filters: { country: ['AF', 'RU'] } })).toEqual(['siege', 'bomb']);
  expect(idsOf({ filters: { country: ['RU'], toll: ['0-9'] } })).toEqual(['bomb']);
});

test('what has no value is chosen as such, and an unknown toll is never 0', () => {
  expect(idsOf({ filters: { toll: ['none'] } })).toEqual(['unknown']);
  expect(idsOf({ filters: { toll: ['0-9'] } })).toEqual(['bomb']);
});

test('a kind restricts only the layers of which one is chosen', () => {
  expect(idsOf({ filters: { kind: ['attacks.siege'] } })).toEqual(['siege']);
  expect(idsOf({ filters: { kind: ['flows.remittances'] } })).toEqual(['siege', 'bomb', 'unknown']);
});

test('a facet that a layer does not know leaves it whole', () => {
  expect(idsOf({ filters: { stance: ['denied'] } })).toEqual(['siege', 'bomb', 'unknown']);
});

test('a country code is no part of another value', () => {
  const odd = { ...three, features: [testItem('x', { countries: 'TRU; URU' })] };
  const left = narrow(attacksLayer, odd, { ...all, filters: { country: ['RU'] } });
  expect(left.features).toEqual([]);
});

test('the count of a value is what choosing it would leave, whatever else of its facet is chosen', () => {
  const given = [{ layer: attacksLayer, items: three.features }];
  const counts = countFacet('country', given, {
    ...all,
    datetime: '2004/2022',
    filters: { country: ['AF'], toll: ['0-9', '100-999'] },
  });
  expect([...counts].sort()).toEqual([
    ['AF', 1],
    ['RU', 2],
  ]);
});

test.each([
  [0, '0-9'],
  [9, '0-9'],
  [10, '10-99'],
  [144, '100-999'],
  [1000, '1000-'],
])('%i dead are of the class %s', (dead, id) => {
  expect(tollClassOf(dead)).toBe(id);
});

test('without a chosen value nothing is filtered', () => {
  expect(isFiltered({ country: [] })).toBe(false);
  expect(isFiltered({ country: ['TJ'] })).toBe(true);
});

describe('the filter for the API', () => {
  const text = (filters: Filters) => filterText(attacksLayer, filters);
  test('is none when nothing restricts the layer', () => {
    expect(text({})).toBeUndefined();
    expect(text({ kind: ['flows.return'], stance: ['denied'] })).toBeUndefined();
  });
  test('asks for kinds, classes and what is missing', () => {
    expect(text({ kind: ['attacks.siege'], toll: ['10-99', 'none'] })).toBe(
      "form = 'siege' AND ((deaths >= 10 AND deaths < 100) OR deaths IS NULL)",
    );
  });
  test('finds a value among several, with its signs escaped', () => {
    expect(text({ country: ["a_b'c"] })).toBe(
      "(countries = 'a_b''c' OR countries LIKE 'a\\_b''c; %' OR countries LIKE '%; a\\_b''c' OR countries LIKE '%; a\\_b''c; %')",
    );
  });
});

describe('the facets of our own atlas', () => {
  test('say in words what can be chosen, and choosing it leaves something', () => {
    const choices = facetChoices(atlas);
    expect(choices.map(({ id }) => id)).toEqual([...facetIds]);
    for (const { id: facet, values } of choices) {
      for (const { id, label } of values) {
        expect(label, id).not.toBe('');
        const left = atlas.manifest.layers.flatMap((row) => {
          const layer = layerOf(row.id);
          if (!layer?.facets[facet]) return [];
          return itemsOf(atlas, row.id).features.filter(({ properties }) =>
            facetValues(layer, facet, properties)?.includes(id),
          );
        });
        expect(left.length, `${facet} ${id}`).toBeGreaterThan(0);
      }
    }
  });
  test('name who claimed, by organisation', () => {
    const claimed = facetChoices(atlas).find(({ id }) => id === 'claimed');
    expect(claimed?.values.map(({ label }) => label)).toContain('Imam Shamil Battalion');
  });
});
