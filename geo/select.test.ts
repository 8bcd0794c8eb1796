import { expect, test } from 'vitest';
import type { Item } from './feature';
import { testItem } from './fixtures/item';
import type { ItemQuery } from './query';
import { indexItems, selectItems } from './select';

const item = (id: string, geometry: Item['geometry'], properties: Partial<Item['properties']>) =>
  testItem(id, properties, geometry);

const point = (...coordinates: [number, number]): Item['geometry'] => ({
  type: 'Point',
  coordinates,
});

const items = indexItems([
  item('moscow', point(37, 56), {
    start: '2024-03-22T00:00:00.000Z',
    end: '2024-03-22T23:59:59.999Z',
    figure: 144,
  }),
  item('nowhere', null, { start: '2022-01-01T00:00:00.000Z', end: null, figure: 11 }),
  item('kabul', point(69, 34), { start: null, end: '2021-12-31T23:59:59.999Z', figure: 11 }),
  item('timeless', point(70, 38), {}),
]);
const select = (query: ItemQuery) => selectItems(items, query).map(({ id }) => id);

test.each<[string, ItemQuery, string[]]>([
  ['everything, in order', {}, ['moscow', 'nowhere', 'kabul', 'timeless']],
  [
    'what a bbox meets and what has no place',
    { bbox: [60, 30, 75, 40] },
    ['nowhere', 'kabul', 'timeless'],
  ],
  [
    'what a day meets and what is timeless',
    { datetime: '2024-03-22' },
    ['moscow', 'nowhere', 'timeless'],
  ],
  [
    'the last millisecond of an item',
    { datetime: '2024-03-22T23:59:59.999Z/2024-04' },
    ['moscow', 'nowhere', 'timeless'],
  ],
  ['an item whose start is open', { datetime: '../2000' }, ['kabul', 'timeless']],
  ['an item whose end is open', { datetime: '2050/..' }, ['nowhere', 'timeless']],
  ['a property', { properties: { figure: 11 } }, ['nowhere', 'kabul']],
  ['nothing for another type of the same', { properties: { figure: '11' } }, []],
  [
    'only what meets all',
    { bbox: [60, 30, 75, 40], datetime: '../2000', properties: { figure: 11 } },
    ['kabul'],
  ],
])('finds %s', (_, query, expected) => {
  expect(select(query)).toEqual(expected);
});

test('leaves limit and offset to the page', () => {
  expect(select({ limit: 1, offset: 2 })).toHaveLength(4);
});
