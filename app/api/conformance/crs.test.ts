import type { Position } from 'geojson';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { positionsOf } from '@/geo/crs/positions';
import { ask, askCollections, askItem, askItems, base, idsOf, itemsPath, serveAtlas } from './ask';

// Many questions, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** OGC API - Features Part 2, annex A: the tests of the conformance class "Coordinate Reference Systems". */
beforeEach(serveAtlas);

const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const epsg4326 = 'http://www.opengis.net/def/crs/EPSG/0/4326';
const epsg3857 = 'http://www.opengis.net/def/crs/EPSG/0/3857';

const mercator = ([longitude = 0, latitude = 0]: Position): Position => [
  (6378137 * longitude * Math.PI) / 180,
  6378137 * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)),
];

test('the class is declared', async () => {
  const { conformsTo } = await (await ask('/conformance')).json();
  expect(conformsTo).toContain('http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs');
});

test('/conf/crs/crs-uri, /req/crs/fc-md-crs-list: each collection lists its systems, CRS84 first', async () => {
  for (const { crs } of await askCollections()) {
    expect(crs).toEqual([crs84, epsg4326, epsg3857]);
  }
});

test('/conf/crs/storageCrs: the system of the data is one of the list', async () => {
  for (const { crs, storageCrs } of await askCollections()) expect(crs).toContain(storageCrs);
});

test('/conf/crs/default-crs, /conf/crs/crs-parameter-default: without crs it is CRS84', async () => {
  for (const { id } of await askCollections()) {
    const response = await ask(itemsPath(id));
    expect(response.headers.get('content-crs')).toBe(`<${crs84}>`);
    const { features } = await askItems(itemsPath(id, { crs: crs84 }));
    expect(features).toEqual((await response.json()).features);
  }
});

test('/conf/crs/crs-parameter: the field Content-Crs names the system, on items and on one', async () => {
  for (const { id, crs } of await askCollections()) {
    const [first = ''] = await idsOf(id);
    for (const uri of crs) {
      const search = new URLSearchParams({ crs: uri });
      for (const path of [
        itemsPath(id, { crs: uri }),
        `/collections/${id}/items/${first}?${search}`,
      ]) {
        const response = await ask(path);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-crs')).toBe(`<${uri}>`);
        expect(response.headers.get('access-control-expose-headers')).toContain('Content-Crs');
      }
    }
  }
});

test.each(['', 'EPSG:4326', 'http://www.opengis.net/def/crs/EPSG/0/32642', `${crs84}/`])(
  '/conf/crs/crs-parameter-invalid, /conf/crs/bbox-crs-parameter-invalid: %j is refused',
  async (uri) => {
    for (const name of ['crs', 'bbox-crs', 'filter-crs']) {
      const response = await ask(itemsPath('attacks', { [name]: uri, bbox: '0,0,1,1' }));
      expect(response.status).toBe(400);
      expect((await response.json()).detail).toContain(`Parameter "${name}"`);
    }
    expect((await ask(`/collections/attacks/items/crocus-2024?crs=${uri}`)).status).toBe(400);
  },
);

describe('/conf/crs/crs-parameter-transform, /conf/crs/crs-transform', () => {
  test.each<[string, (position: Position) => Position, number]>([
    [epsg4326, ([longitude = 0, latitude = 0]) => [latitude, longitude], 0],
    [epsg3857, mercator, 0.001],
  ])('every position is in %s', async (crs, transform, tolerance) => {
    for (const { id } of await askCollections()) {
      const [plain, moved] = [
        await askItems(itemsPath(id)),
        await askItems(itemsPath(id, { crs })),
      ];
      expect(moved.features.map((item) => item.id)).toEqual(plain.features.map((item) => item.id));
      for (const [place, { geometry, properties }] of plain.features.entries()) {
        const other = moved.features[place];
        expect(other?.properties).toEqual(properties);
        expect(other?.geometry?.type).toBe(geometry?.type);
        const expected = geometry ? [...positionsOf(geometry)].map(transform) : [];
        const found = other?.geometry ? [...positionsOf(other.geometry)] : [];
        expect(found.length).toBe(expected.length);
        for (const [index, [x = 0, y = 0]] of expected.entries()) {
          expect(Math.abs((found[index]?.[0] ?? 0) - x)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs((found[index]?.[1] ?? 0) - y)).toBeLessThanOrEqual(tolerance);
        }
      }
    }
  });

  test('one item is the same as in the list, and its self keeps the system', async () => {
    const crs = encodeURIComponent(epsg3857);
    const item = await askItem(`/collections/attacks/items/crocus-2024?crs=${crs}`);
    const { features } = await askItems(itemsPath('attacks', { crs: epsg3857 }));
    expect(item.geometry).toEqual(features.find(({ id }) => id === item.id)?.geometry);
    const self = item.links.find(({ rel }) => rel === 'self')?.href ?? '';
    expect((await askItem(self)).geometry).toEqual(item.geometry);
  });

  test('the outline of a region moves with its point', async () => {
    const plain = await askItems(itemsPath('places'));
    const moved = await askItems(itemsPath('places', { crs: epsg4326 }));
    const place = plain.features.findIndex(({ extent }) => extent !== undefined);
    const [before, after] = [plain.features[place]?.extent, moved.features[place]?.extent];
    if (!before || !after) throw new Error('no place has an outline');
    expect([...positionsOf(after)]).toEqual([...positionsOf(before)].map(([x, y]) => [y, x]));
  });

  test('a table names its columns after the axes', async () => {
    const head = async (crs: string) =>
      (await (await ask(itemsPath('attacks', { f: 'csv', crs }))).text()).split('\r\n')[0];
    expect(await head(crs84)).toMatch(/,longitude,latitude$/);
    expect(await head(epsg4326)).toMatch(/,latitude,longitude$/);
    expect(await head(epsg3857)).toMatch(/,x,y$/);
  });
});

const central = [60, 33, 76, 42] as const;
const [west, south, east, north] = central;

test('/conf/crs/bbox-crs-parameter: a box in any system selects the same', async () => {
  for (const { id } of await askCollections()) {
    const expected = await idsOf(id, { bbox: central.join() });
    const boxes: [string, number[]][] = [
      [crs84, [west, south, east, north]],
      [epsg4326, [south, west, north, east]],
      [epsg3857, [...mercator([west, south]), ...mercator([east, north])]],
    ];
    for (const [uri, box] of boxes) {
      expect(await idsOf(id, { bbox: box.join(), 'bbox-crs': uri })).toEqual(expected);
    }
  }
  expect((await idsOf('places', { bbox: central.join() })).length).toBeGreaterThan(3);
});

test('/conf/crs/bbox-crs-parameter-default: without bbox-crs the box is in CRS84, whatever crs is', async () => {
  const bbox = central.join();
  expect(await idsOf('places', { bbox, crs: epsg4326 })).toEqual(await idsOf('places', { bbox }));
});

test.each([
  [epsg4326, '60,33,76,42,1'],
  [epsg4326, '91,0,92,1'],
  [epsg4326, '10,0,9,1'],
  [epsg3857, '0,0,30000000,1'],
  [epsg3857, 'a,0,1,1'],
])('/req/crs/fc-bbox-crs-valid-values: in %s the box %s is refused', async (uri, bbox) => {
  expect((await ask(itemsPath('places', { bbox, 'bbox-crs': uri }))).status).toBe(400);
});

test('links between pages keep all parameters, and lose or repeat nothing', async () => {
  const parameters = {
    'bbox-crs': epsg4326,
    bbox: '30,30,60,90',
    crs: epsg3857,
    filter: "figure >= 0 OR name LIKE '%'",
    'filter-lang': 'cql2-text',
    'filter-crs': epsg4326,
    datetime: '1900-01-01/..',
  };
  const all = await idsOf('places', parameters);
  const found: string[] = [];
  let next: string | undefined = itemsPath('places', { ...parameters, limit: '2' });
  while (next) {
    const page: Awaited<ReturnType<typeof askItems>> = await askItems(next);
    found.push(...page.features.map(({ id }) => id));
    next = page.links.find(({ rel }) => rel === 'next')?.href;
    if (!next) continue;
    const kept = Object.fromEntries(new URL(next).searchParams);
    expect(kept).toMatchObject(parameters);
    expect(next.startsWith(base)).toBe(true);
  }
  expect(found).toEqual(all);
  expect(all.length).toBeGreaterThan(4);
});
