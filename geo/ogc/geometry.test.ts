import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { filterTest } from '../cql2/filter';
import { extentOf } from '../extent';
import { intersectsBbox } from '../intersect';
import { itemsTable, wktOf } from './csv';
import { fixtureService, station } from './fixtures';
import { type GeometryCase, geometryCases } from './geometryCases';
import { publishedCollection } from './service';
import { cutTile } from './tiles/cut';

/** A filter with the geometry as a literal, in both languages. */
function filtersWith(geometry: Geometry) {
  const json = { op: 's_intersects', args: [{ property: 'geometry' }, geometry] };
  return [
    ['cql2-json', JSON.stringify(json)],
    ['cql2-text', `S_INTERSECTS(geometry, ${wktOf(geometry)})`],
  ] as const;
}

const types = new Map([['geometry', 'geometry']] as const);
const drawn = geometryCases.filter(({ refused }) => refused === undefined);
const refused = geometryCases.filter((each) => each.refused !== undefined);

test('there are 30 of them', () => {
  expect(geometryCases).toHaveLength(30);
});

test.each(refused)('$name is refused with the reason', ({ geometry, refused: reason = /^$/ }) => {
  for (const [filterLang, filter] of filtersWith(geometry)) {
    expect(() => filterTest({ filter, filterLang }, types), filterLang).toThrow(reason);
  }
});

describe.each(drawn)('$name', (each) => {
  const { geometry, bbox, on, off, isDrawn = true } = each;

  test('has its box', () => {
    expect(extentOf([geometry])).toEqual(bbox);
  });

  test('is found where it is, and nowhere else', () => {
    const at = ([longitude = 0, latitude = 0]: number[]) =>
      intersectsBbox(geometry, [longitude, latitude, longitude, latitude]);
    if (on) expect(at(on)).toBe(true);
    if (off) expect(at(off)).toBe(false);
  });

  test('in a filter finds what lies on it', () => {
    for (const [filterLang, filter] of filtersWith(geometry)) {
      const meets = filterTest({ filter, filterLang }, types);
      const found = (position?: number[]) => {
        if (!position || !meets) return undefined;
        const item = station('a', { type: 'Point', coordinates: position }, 1);
        return meets({ item, envelope: extentOf([item.geometry]) });
      };
      if (on) expect(found(on), filterLang).toBe(true);
      if (off) expect(found(off), filterLang).toBe(false);
    }
  });

  test('is drawn in the tile of the world, in whole corners', () => {
    expect(tileOf(each).length > 0).toBe(isDrawn);
  });

  test('stands in a table as it is', async () => {
    const items = [
      station('a', geometry, 1),
      station(
        'b',
        {
          type: 'LineString',
          coordinates: [
            [1, 1],
            [2, 2],
          ],
        },
        1,
      ),
    ];
    const service = await fixtureService(items);
    const table = itemsTable(publishedCollection(service, 'stations'), items);
    expect(table).toContain(wktOf(geometry));
    expect(table).not.toMatch(/NaN|undefined|Infinity/);
  });
});

function tileOf({ geometry }: GeometryCase): number[][] {
  const layers = [{ name: 'stations', items: [{ item: station('a', geometry, 1) }] }];
  const bytes = cutTile(layers, { tileMatrix: 0, tileRow: 0, tileCol: 0 });
  const layer = new VectorTile(new PbfReader(bytes)).layers.stations;
  const features = Array.from({ length: layer?.length ?? 0 }, (_, place) => layer?.feature(place));
  const corners = features.flatMap((feature) => feature?.loadGeometry().flat() ?? []);
  for (const { x, y } of corners) {
    expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
    expect(Math.abs(x - 2048)).toBeLessThanOrEqual(2048 + 64);
    expect(Math.abs(y - 2048)).toBeLessThanOrEqual(2048 + 64);
  }
  return corners.map(({ x, y }) => [x, y]);
}
