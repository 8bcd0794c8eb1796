import { expect, test } from 'vitest';
import type { Item } from '../feature';
import { itemsTable, wktOf } from './csv';
import { fixtureService, station } from './fixtures';
import { publishedCollection } from './service';

async function table(items: Item[]): Promise<string[]> {
  const service = await fixtureService(items);
  return itemsTable(publishedCollection(service, 'stations'), items).split('\r\n');
}

const point: Item['geometry'] = { type: 'Point', coordinates: [-172.5, -14] };

test('points have longitude and latitude, and what is not known is blank', async () => {
  const [names, row, nowhere] = await table([station('a', point, -20), station('b', null, null)]);
  expect(names).toMatch(/^id,name,label,figure,.*,depth,open,longitude,latitude$/);
  expect(row).toMatch(/,-20,true,-172\.5,-14$/);
  expect(nowhere).toMatch(/,,false,,$/);
});

test('numbers stay numbers, and a text that a spreadsheet would run does not run', async () => {
  const item = station('a', point, -20);
  const evil = { ...item, properties: { ...item.properties, name: '=1+1', label: '-2+3, "x"' } };
  const [, row] = await table([evil]);
  expect(row).toMatch(/^a,'=1\+1,"'-2\+3, ""x""",-20,/);
});

test('other geometries are well-known text', async () => {
  const line: Item['geometry'] = {
    type: 'LineString',
    coordinates: [
      [1, 2],
      [3.5, -4],
    ],
  };
  const [names, row] = await table([station('a', line, 1), station('b', point, 1)]);
  expect(names).toMatch(/,wkt$/);
  expect(row).toMatch(/,"LINESTRING \(1 2, 3\.5 -4\)"$/);
});

test('a polygon with a hole keeps its rings, a multipolygon its polygons', () => {
  const outer = [
    [0, 0],
    [4, 0],
    [0, 4],
    [0, 0],
  ];
  const hole = [
    [1, 1],
    [1, 2],
    [2, 1],
    [1, 1],
  ];
  expect(wktOf({ type: 'MultiPolygon', coordinates: [[outer, hole], [outer]] })).toBe(
    'MULTIPOLYGON (((0 0, 4 0, 0 4, 0 0), (1 1, 1 2, 2 1, 1 1)), ((0 0, 4 0, 0 4, 0 0)))',
  );
  expect(wktOf({ type: 'Point', coordinates: [1, 2] })).toBe('POINT (1 2)');
});
