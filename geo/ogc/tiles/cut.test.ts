import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { fixtureItems, station } from '../fixtures';
import { cutTile, tileFeatureId } from './cut';
import { greatestZoom } from './limits';
import { ringArea } from './rings';

const world = { tileMatrix: 0, tileRow: 0, tileCol: 0 };

function layerOf(bytes: Uint8Array, name = 'stations') {
  const layer = new VectorTile(new PbfReader(bytes)).layers[name];
  if (!layer) throw new Error(`no layer ${name}`);
  return Array.from({ length: layer.length }, (_, place) => layer.feature(place));
}

const indexed = (items: ReturnType<typeof station>[]) => items.map((item) => ({ item }));

test('a tile has the items with a geometry, under the name of their collection', () => {
  const layers = [{ name: 'stations', items: indexed(fixtureItems) }];
  const bytes = cutTile(layers, world);
  const tile = new VectorTile(new PbfReader(bytes));
  expect(Object.keys(tile.layers)).toEqual(['stations']);
  expect(tile.layers.stations?.version).toBe(2);
  expect(tile.layers.stations?.extent).toBe(4096);
  const found = layerOf(bytes).map(({ properties }) => properties.id);
  expect(new Set(found)).toEqual(new Set(['fiji', 'samoa', 'tonga']));
});

test('an item keeps its text id as a property and has an integer id that never changes', () => {
  const tonga = fixtureItems.at(-1);
  if (!tonga) throw new Error('no item');
  const east = { ...tonga, geometry: { type: 'Point' as const, coordinates: [100, -21] } };
  const alone = layerOf(cutTile([{ name: 'stations', items: indexed([east]) }], world));
  expect(alone.map(({ id, properties }) => [id, properties.id])).toEqual([
    [55_719_060_188_913, 'tonga'],
  ]);
  const among = layerOf(cutTile([{ name: 'stations', items: indexed(fixtureItems) }], world));
  expect(among.find(({ properties }) => properties.id === 'tonga')?.id).toBe(alone[0]?.id);
});

test('numbers and truth values keep their types, and null is left out', () => {
  const items = indexed([station('deep', { type: 'Point', coordinates: [0, 0] }, -12.5)]);
  const [feature] = layerOf(cutTile([{ name: 'stations', items }], world));
  expect(feature?.properties).toMatchObject({ depth: -12.5, open: true });
  expect(feature?.properties).not.toHaveProperty('when');
});

test('rows are counted from the top and columns from the west', () => {
  const items = indexed([station('north-east', { type: 'Point', coordinates: [90, 45] }, 1)]);
  const layers = [{ name: 'stations', items }];
  const at = (tileRow: number, tileCol: number) =>
    cutTile(layers, { tileMatrix: 1, tileRow, tileCol }).length;
  expect(at(0, 1)).toBeGreaterThan(0);
  expect([at(0, 0), at(1, 0), at(1, 1)]).toEqual([0, 0, 0]);
});

test('what lies within the rim of 64 units is in the neighbouring tile, too', () => {
  const rim = (64 / 4096) * (360 / 2);
  const tileWith = (longitude: number) => {
    const items = indexed([station('near', { type: 'Point', coordinates: [longitude, 45] }, 1)]);
    return cutTile([{ name: 'stations', items }], { tileMatrix: 1, tileRow: 0, tileCol: 0 });
  };
  expect(tileWith(rim * 0.98).length).toBeGreaterThan(0);
  expect(tileWith(rim * 1.02)).toHaveLength(0);
});

test('outer rings turn clockwise on the screen and holes the other way, whatever came', () => {
  const square = (size: number) => [
    [-size, -size],
    [size, -size],
    [size, size],
    [-size, size],
    [-size, -size],
  ];
  for (const coordinates of [
    [square(20), square(10).toReversed()],
    [square(20).toReversed(), square(10)],
  ]) {
    const items = indexed([station('ring', { type: 'Polygon', coordinates }, 1)]);
    const [feature] = layerOf(cutTile([{ name: 'stations', items }], world));
    const areas = (feature?.loadGeometry() ?? []).map((ring) =>
      ringArea(ring.map(({ x, y }) => [x, y])),
    );
    expect(areas.map(Math.sign)).toEqual([1, -1]);
  }
});

test('a polygon smaller than a unit is not in the tile of the world, but in the last zoom', () => {
  const coordinates = [
    [
      [10, 10],
      [10.001, 10],
      [10.001, 10.001],
      [10, 10],
    ],
  ];
  const layers = [
    { name: 'stations', items: indexed([station('small', { type: 'Polygon', coordinates }, 1)]) },
  ];
  expect(cutTile(layers, world)).toHaveLength(0);
  const across = 2 ** greatestZoom;
  const tile = {
    tileMatrix: greatestZoom,
    tileRow: Math.floor(across * (0.5 - Math.asinh(Math.tan(Math.PI / 18)) / (2 * Math.PI))),
    tileCol: Math.floor((across * 190) / 360),
  };
  expect(layerOf(cutTile(layers, tile))).toHaveLength(1);
});

test('several collections are several layers, those without anything are none', () => {
  const [fiji, samoa] = fixtureItems;
  if (!fiji || !samoa) throw new Error('no items');
  const layers = [
    { name: 'one', items: indexed([fiji]) },
    { name: 'none', items: [] },
    { name: 'two', items: indexed([samoa]) },
  ];
  const tile = new VectorTile(new PbfReader(cutTile(layers, world)));
  expect(Object.keys(tile.layers)).toEqual(['one', 'two']);
});

test('ids do not meet', () => {
  const ids = Array.from({ length: 5000 }, (_, place) => tileFeatureId(`item-${place}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(Number.isSafeInteger)).toBe(true);
});
