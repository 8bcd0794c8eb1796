import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, collectionIds, page } from './support/api';
import { findProgram, run } from './support/programs';

/** GDAL's own programs, with its drivers OAPIF and MVT, as people use them from a shell. */

const ogrinfo = findProgram(['ogrinfo'], ['--version']) ?? '';
const ogr2ogr = findProgram(['ogr2ogr'], ['--version']) ?? '';
const reason = 'GDAL (Debian gdal-bin) is not installed: its tests were skipped.';
if (!ogrinfo || !ogr2ogr) console.log(reason);
test.skip(!ogrinfo || !ogr2ogr, reason);

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oxus-gdal-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const source = (baseURL: string | undefined) => `OAPIF:${baseURL}/api`;

/** What ogrinfo says, without a word of complaint. */
function info(...args: string[]): string {
  const { status, output, errors } = run(ogrinfo, ['-ro', ...args]);
  expect(errors).toBe('');
  expect(status).toBe(0);
  return output;
}

/** Features that a query of ogrinfo finds, and the addresses of items that it asked for. */
function query(baseURL: string | undefined, layer: string, ...args: string[]) {
  const { output, errors } = run(
    ogrinfo,
    ['-ro', '-q', '-geom=NO', source(baseURL), layer, ...args],
    { CPL_DEBUG: 'ON' },
  );
  expect(errors).not.toContain('ERROR');
  const ids = [...output.matchAll(/^ {2}id \(String\) = (.*)$/gm)].map(([, id]) => id);
  const asked = [...errors.matchAll(/Fetch\(([^)]*\/items[^)]*)\)/g)].map(([, url]) => url);
  return { ids, last: decodeURIComponent(asked.at(-1) ?? '') };
}

test('ogrinfo lists every collection with the count of its items', async ({ request, baseURL }) => {
  const ids = await collectionIds(request);
  const listed = info(source(baseURL));
  for (const id of ids) {
    expect(listed).toMatch(new RegExp(`^\\d+: ${id} `, 'm'));
    const { numberMatched } = await page(request, `/api/collections/${id}/items?limit=1`);
    expect(info('-so', source(baseURL), id)).toContain(`Feature Count: ${numberMatched}\n`);
  }
});

test('ogrinfo takes the types of fields from the schema, not from the first ten items', async ({
  baseURL,
}) => {
  const fields = info('-so', source(baseURL), 'claims');
  for (const field of [
    'figure: Real',
    'paragraph: Integer',
    'value_high: Real',
    'start: DateTime',
    'drawn: Integer(Boolean)',
    'statement: String',
  ]) {
    expect(fields).toContain(`\n${field} (`);
  }
  const names = [...fields.matchAll(/^(\S+): \w+(?:\(\w+\))? \(/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a box is asked of the server', async ({ request, baseURL }) => {
  const { ids, last } = query(baseURL, 'attacks', '-spat', '60', '30', '80', '45');
  expect(last).toContain('bbox=60,30,80,45');
  const expected = await page(request, '/api/collections/attacks/items?bbox=60,30,80,45');
  expect(ids.sort()).toEqual(expected.features.map(({ id }) => id).sort());
  expect(ids.length).toBeGreaterThan(0);
});

test('a text property, an id and a time are asked of the server', async ({ request, baseURL }) => {
  const cases = [
    { where: "country = 'RU'", asked: 'country=RU', search: '?country=RU' },
    {
      where: "start >= '2020/01/01 00:00:00'",
      asked: 'datetime=2020-01-01T00:00:00Z/..',
      search: '?datetime=2020-01-01T00:00:00Z/..',
    },
  ];
  for (const { where, asked, search } of cases) {
    const { ids, last } = query(baseURL, 'attacks', '-where', where);
    expect(last, where).toContain(asked);
    const { features } = await page(request, `/api/collections/attacks/items${search}`);
    expect(ids.sort(), where).toEqual(features.map(({ id }) => id).sort());
    expect(ids.length, where).toBeGreaterThan(0);
  }
  const one = query(baseURL, 'attacks', '-where', "id = 'crocus-2024'");
  expect(one.ids).toEqual(['crocus-2024']);
  expect(one.last).toMatch(/\/items\/crocus-2024$/);
});

test('a comparison of numbers finds the same as a filter of the server', async ({
  request,
  baseURL,
}) => {
  const { ids } = query(baseURL, 'attacks', '-where', 'deaths > 100');
  const { features } = await page(request, '/api/collections/attacks/items?filter=deaths%3E100');
  expect(ids.sort()).toEqual(features.map(({ id }) => id).sort());
  expect(ids.length).toBeGreaterThan(0);
});

test('ogr2ogr converts every collection to a GeoPackage, with nothing lost', async ({
  request,
  baseURL,
}) => {
  for (const id of await collectionIds(request)) {
    const file = join(folder, `${id}.gpkg`);
    const made = run(ogr2ogr, [file, source(baseURL), id, '-oo', 'PAGE_SIZE=100']);
    expect(made.errors, id).toBe('');
    expect(made.status, id).toBe(0);
    const { features } = await page(request, `/api/collections/${id}/items?limit=10000`);
    const read = info('-geom=NO', file, id);
    expect(read, id).toContain(`Feature Count: ${features.length}\n`);
    const ids = [...read.matchAll(/^ {2}id \(String\) = (.*)$/gm)].map(([, name]) => name);
    expect(ids.sort(), id).toEqual(features.map((feature) => feature.id).sort());
    const figures = [...read.matchAll(/^ {2}figure \(Real\) = ([^(].*)$/gm)].map(([, text]) =>
      Number(text),
    );
    const known = features.flatMap(({ properties }) => properties.figure ?? []);
    expect(
      figures.toSorted((a, b) => a - b),
      id,
    ).toEqual(known.map(Number).toSorted((a, b) => a - b));
  }
});

test('the driver MVT reads the tiles, each layer with the fields of the TileJSON', async ({
  request,
}) => {
  const tileset = '/api/tiles/WebMercatorQuad';
  const tiles = join(folder, 'tiles', '1');
  for (const col of [0, 1]) {
    await mkdir(join(tiles, String(col)), { recursive: true });
    for (const row of [0, 1]) {
      const tile = await ask(request, `${tileset}/1/${row}/${col}`);
      if (tile.status() === 404) continue;
      // GDAL has the column before the row.
      await writeFile(join(tiles, String(col), `${row}.pbf`), await tile.body());
    }
  }
  const metadata = join(folder, 'tiles.json');
  const tileJson = await ask(request, `${tileset}?f=tilejson`);
  await writeFile(metadata, await tileJson.body());
  const options = [`MVT:${tiles}`, '-oo', `METADATA_FILE=${metadata}`];
  const listed = info(...options);
  for (const id of await collectionIds(request)) {
    expect(listed).toMatch(new RegExp(`^\\d+: ${id}$`, 'm'));
  }
  const attacks = info('-geom=SUMMARY', ...options, 'attacks');
  expect(attacks).toContain('\ndeaths: Real (');
  expect(attacks).toContain('id (String) = crocus-2024');
  expect(attacks).toContain('"WGS 84 / Pseudo-Mercator"');
});
