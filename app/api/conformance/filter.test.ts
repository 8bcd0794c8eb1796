import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, askCollections, askItems, askSchema, idsOf, itemsPath, serveAtlas } from './ask';

// Many questions, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** OGC API - Features Part 3, annex A: the classes "Filter" and "Features Filter". */
beforeEach(serveAtlas);

const epsg4326 = 'http://www.opengis.net/def/crs/EPSG/0/4326';
const epsg3857 = 'http://www.opengis.net/def/crs/EPSG/0/3857';

const status = async (id: string, parameters: Record<string, string>) =>
  (await ask(itemsPath(id, parameters))).status;

test('/conf/filter/get-conformance: the classes are declared', async () => {
  const { conformsTo } = await (await ask('/conformance')).json();
  const part3 = 'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf';
  expect(conformsTo).toEqual(
    expect.arrayContaining([`${part3}/filter`, `${part3}/features-filter`]),
  );
});

test('/conf/filter/filter-param, /conf/filter/filter-lang-default', async () => {
  for (const { id } of await askCollections()) {
    const { properties } = await askSchema(`/collections/${id}/queryables`);
    const { features } = await askItems(itemsPath(id));
    for (const name of Object.keys(properties).filter((name) => name !== 'geometry')) {
      const expected = features.filter((item) => item.properties[name] === null);
      const filter = `"${name}" IS NULL`;
      const ids = await idsOf(id, { filter });
      expect(ids, `${id}: ${filter}`).toEqual(expected.map((item) => item.id));
      expect(await idsOf(id, { filter, 'filter-lang': 'cql2-text' })).toEqual(ids);
    }
  }
});

test('/conf/filter/filter-param: what is no filter is refused', async () => {
  const bad: Record<string, string>[] = [
    { filter: 'THIS IS NOT A FILTER' },
    { filter: '' },
    { filter: 'true', 'filter-lang': 'cql' },
  ];
  for (const parameters of bad) expect(await status('attacks', parameters)).toBe(400);
  const response = await ask(itemsPath('attacks', { filter: 'deaths == 5' }));
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({
    status: 400,
    parameter: 'filter',
    came: '=',
    detail: expect.stringContaining('at character 9'),
  });
});

test('/conf/filter/expression-construction: unknown queryables are refused', async () => {
  for (const { id } of await askCollections()) {
    expect(await status(id, { filter: 'this_is_not_a_queryable IS NULL' })).toBe(400);
    expect(await status(id, { filter: '"__proto__" IS NULL' })).toBe(400);
  }
});

/** The whole extent of a collection, cut where it spans the antimeridian. */
async function boxes() {
  const collections = await askCollections();
  return collections.flatMap(({ id, extent }) => {
    const [box] = extent.spatial?.bbox ?? [];
    return box ? [{ id, box }] : [];
  });
}

describe('/conf/filter/filter-crs-wgs84, /conf/filter/filter-crs-param', () => {
  test('the extent of a collection holds all that has a geometry, in every system', async () => {
    for (const { id, box } of await boxes()) {
      const { features } = await askItems(itemsPath(id));
      const all = features.filter(({ geometry }) => geometry).map((item) => item.id);
      const [west, south, east, north] = box;
      const filter = (numbers: number[]) => `S_INTERSECTS(geometry,BBOX(${numbers.join(',')}))`;
      expect(await idsOf(id, { filter: filter([...box]) })).toEqual(all);
      const swapped = filter([south, west, north, east]);
      expect(await idsOf(id, { filter: swapped, 'filter-crs': epsg4326 })).toEqual(all);
      const x = (longitude: number) => (longitude / 180) * 20037508.342789244;
      const y = (latitude: number) =>
        6378137 * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
      const metres = filter([x(west), y(south - 1e-9), x(east), y(north + 1e-9)]);
      expect(await idsOf(id, { filter: metres, 'filter-crs': epsg3857 })).toEqual(all);
    }
  });

  test('coordinates out of range and unknown systems are refused', async () => {
    const filter = 'S_INTERSECTS(geometry,BBOX(1000000,1000000,2000000,2000000))';
    expect(await status('attacks', { filter })).toBe(400);
    expect(await status('attacks', { filter, 'filter-crs': epsg3857 })).toBe(200);
    const unknown = 'http://www.opengis.net/def/crs/OGC/0/does_not_exist';
    expect(await status('attacks', { filter: 'true', 'filter-crs': unknown })).toBe(400);
  });
});

test('/conf/filter/mixing-expression: a filter and the other parameters hold together', async () => {
  const filter = 'S_INTERSECTS(geometry,BBOX(60,33,76,42))';
  const within = await idsOf('places', { filter });
  expect(within.length).toBeGreaterThan(3);
  expect(await idsOf('places', { filter, bbox: '60,33,76,42' })).toEqual(within);
  expect(await idsOf('places', { filter, bbox: '-60,-40,-50,-30' })).toEqual([]);
  const dated = await idsOf('attacks', { filter: 'deaths >= 10' });
  const one = await idsOf('attacks', { filter: 'deaths >= 10', datetime: '2024-03-22' });
  expect(one).toEqual(['crocus-2024']);
  expect(dated).toEqual(expect.arrayContaining(one));
  expect(await idsOf('attacks', { filter: 'deaths >= 10', form: 'none' })).toEqual([]);
});

test('facets of an explorer: lists, members of a joined text, and bounds', async () => {
  const { features } = await askItems(itemsPath('attacks'));
  const filter =
    "form IN ('bombing','shooting') AND (claimed_by = 'islamic-state' OR claimed_by LIKE 'islamic-state; %' OR " +
    "claimed_by LIKE '%; islamic-state' OR claimed_by LIKE '%; islamic-state; %') AND deaths >= 10";
  const expected = features.filter(({ properties: { form, claimed_by: by, deaths } }) => {
    const hasForm = form === 'bombing' || form === 'shooting';
    return hasForm && String(by).split('; ').includes('islamic-state') && Number(deaths) >= 10;
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(await idsOf('attacks', { filter })).toEqual(expected.map(({ id }) => id));
});

test('a filter is of the figures that the reader chose', async () => {
  const { features } = await askItems(itemsPath('attacks', { figures: 'highest' }));
  const expected = features.filter(({ properties: { deaths } }) => Number(deaths) > 140);
  const parameters = { figures: 'highest', filter: 'deaths > 140' };
  expect(await idsOf('attacks', parameters)).toEqual(expected.map(({ id }) => id));
});

test('a filter selects the rows of a table, too', async () => {
  const text = await (
    await ask(itemsPath('attacks', { f: 'csv', filter: "id LIKE 'crocus%'" }))
  ).text();
  expect(text.trim().split('\r\n')).toHaveLength(2);
});

test('a filter that is too long is refused', async () => {
  expect(await status('attacks', { filter: `name = '${'x'.repeat(9000)}'` })).toBe(400);
});
