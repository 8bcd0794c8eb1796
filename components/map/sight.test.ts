import { expect, test } from 'vitest';
import type { Item } from '@/geo/feature';
import { testItem } from '@/geo/fixtures/item';
import { keyPositions, positionsInside } from './sight';

const item = (geometry: Item['geometry'], more = {}) => testItem('a', more, geometry);

test('a country is in sight when its name is', () => {
  const country = item(null, { label_lon: 70, label_lat: 39 });
  expect(keyPositions(country)).toEqual([[70, 39]]);
});

test('a line is in sight by its middle or either end', () => {
  const line = item({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [10, 10],
      [20, 20],
    ],
  });
  expect(positionsInside(keyPositions(line), [19, 19, 21, 21])).toBe(true);
  expect(positionsInside(keyPositions(line), [4, 4, 6, 6])).toBe(false);
});

test('an item is in sight in another copy of the world', () => {
  expect(positionsInside([[-170, 60]], [170, 50, 200, 70])).toBe(true);
});

test('what lies north of the view is out of sight', () => {
  expect(positionsInside([[30, 70]], [20, 40, 40, 60])).toBe(false);
});
