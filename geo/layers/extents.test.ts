import { booleanPointInPolygon } from '@turf/turf';
import { beforeAll, expect, test } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { defaultAtlasDirectory } from '../atlas/open';
import { readAtlas } from '../atlas/read';
import { plainReading, readAs } from '../reading';
import { itemsOf } from './collections';
import { extents } from './extents';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas(defaultAtlasDirectory());
});

function extentOf(id: string, collection = 'places') {
  return extents(itemsOf(atlas, collection)).features.find((item) => item.id === id)?.geometry;
}

test('a site is a point and has no extent', () => {
  expect(extentOf('crocus-city-hall')).toBeUndefined();
});

test('a city is a disc of its radius, a region without an outline a circle', () => {
  expect(extentOf('dushanbe')).toMatchObject({ type: 'Polygon' });
  expect(extentOf('khorasan')).toMatchObject({ type: 'Polygon' });
});

test('a region of countries has their common outline', () => {
  const region = extentOf('syria-iraq');
  if (region?.type !== 'MultiPolygon') throw new Error(`got ${region?.type}`);
  expect(booleanPointInPolygon([44.4, 33.3], region)).toBe(true);
  expect(booleanPointInPolygon([38, 35], region)).toBe(true);
  expect(booleanPointInPolygon([36, 32], region)).toBe(false);
});

test('an attack or event at a city or region has the extent of its place', () => {
  expect(extentOf('kabul-embassy-2022', 'attacks')).toMatchObject({ type: 'Polygon' });
  expect(extentOf('crocus-arrests', 'events')).toMatchObject({ type: 'Polygon' });
  expect(extentOf('crocus-2024', 'attacks')).toBeUndefined();
  expect(extentOf('special-police-defection', 'events')).toBeUndefined();
});

test('a place whose position rests on a source that is switched off has no extent', () => {
  const read = readAs(atlas, { ...plainReading, without: ['geonames'] });
  expect(extents(itemsOf(read, 'places')).features.some(({ id }) => id === 'dushanbe')).toBe(false);
});
