import { expect, test } from 'vitest';
import type { Item, ItemProperties } from '@/geo/feature';
import { keyPositions, positionsInside } from './sight';

const properties: ItemProperties = {
  id: 'a',
  name: 'A',
  label: 'A',
  figure: null,
  figure_text: null,
  figure_unit: null,
  start: null,
  end: null,
  when: null,
  claims: null,
  precision: null,
};

const item = (geometry: Item['geometry'], more = {}): Item => ({
  type: 'Feature',
  id: 'a',
  geometry,
  properties: { ...properties, ...more },
});

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
