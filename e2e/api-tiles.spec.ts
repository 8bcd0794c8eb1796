import { VectorTile } from '@mapbox/vector-tile';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { PbfReader } from 'pbf';
import { ask, collectionIds, type Link, page, raw } from './support/api';
import { openMap } from './support/map';

/** OGC API - Tiles 1.0: tests named after its requirements; and TileJSON 3.0. */

const mvt = 'application/vnd.mapbox-vector-tile';
const tilesets = 'http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector';
const tilingScheme = 'http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme';
const tilingSchemes = 'http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes';
const attackTiles = '/api/collections/attacks/tiles/WebMercatorQuad';

interface Limits {
  tileMatrix: string;
  minTileRow: number;
  maxTileRow: number;
  minTileCol: number;
  maxTileCol: number;
}

function linkOf(links: Link[], rel: string): Link {
  const found = links.find((link) => link.rel === rel);
  if (!found) throw new Error(`no link ${rel}`);
  return found;
}

async function json(request: APIRequestContext, path: string) {
  const response = await ask(request, path);
  expect(response.status(), path).toBe(200);
  return response.json();
}

/** The layers of a tile: names with the ids of their features. */
async function layers(request: APIRequestContext, path: string): Promise<Record<string, string[]>> {
  const response = await ask(request, path);
  expect(response.status(), path).toBe(200);
  expect(response.headers()['content-type'], path).toBe(mvt);
  const tile = new VectorTile(new PbfReader(await response.body()));
  return Object.fromEntries(
    Object.entries(tile.layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, place) =>
        String(layer.feature(place).properties.id),
      ),
    ]),
  );
}

test('the conformance classes of tiles are declared', async ({ request }) => {
  const { conformsTo } = await json(request, '/api/conformance');
  const names = 'core tileset tilesets-list dataset-tilesets geodata-tilesets mvt oas30';
  for (const name of names.split(' ')) {
    expect(conformsTo).toContain(`http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/${name}`);
  }
});

test('/req/dataset-tilesets/landingpage: the landing page leads to the tilesets', async ({
  request,
}) => {
  const { links } = await json(request, '/api');
  const list = await json(request, linkOf(links, tilesets).href);
  expect(list.tilesets).toHaveLength(1);
  const { tileMatrixSets } = await json(request, linkOf(links, tilingSchemes).href);
  expect(tileMatrixSets.map(({ id }: { id: string }) => id)).toEqual(['WebMercatorQuad']);
});

test('/req/geodata-tilesets/desc-links: every collection with a geometry leads to its tilesets', async ({
  request,
}) => {
  for (const id of await collectionIds(request)) {
    const { links, extent } = await json(request, `/api/collections/${id}`);
    expect(extent.spatial, id).toBeDefined();
    const list = await json(request, linkOf(links, tilesets).href);
    expect(list.tilesets[0].layers.map((layer: { id: string }) => layer.id)).toEqual([id]);
  }
});

test('/req/tilesets-list/tileset-links: each tileset says its grid and where it is', async ({
  request,
}) => {
  const { tilesets: listed } = await json(request, '/api/collections/attacks/tiles');
  for (const tileset of listed) {
    expect(tileset).toMatchObject({
      dataType: 'vector',
      crs: 'http://www.opengis.net/def/crs/EPSG/0/3857',
      tileMatrixSetURI: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad',
    });
    expect(tileset.tileMatrixSetLimits[0]).toMatchObject({ tileMatrix: '0' });
    expect(await json(request, linkOf(tileset.links, 'self').href)).toEqual(tileset);
  }
});

test('/req/tileset/description: a tileset has a template of its tiles and its grid', async ({
  request,
}) => {
  const tileset = await json(request, attackTiles);
  const item = linkOf(tileset.links, 'item');
  expect(item).toMatchObject({ templated: true, type: mvt });
  expect(item.href).toMatch(/\/\{tileMatrix\}\/\{tileRow\}\/\{tileCol\}$/);
  const grid = await json(request, linkOf(tileset.links, tilingScheme).href);
  expect(grid).toMatchObject({ id: 'WebMercatorQuad', crs: tileset.crs, orderedAxes: ['X', 'Y'] });
  const zooms = grid.tileMatrices.map(({ id }: { id: string }) => id);
  for (const { tileMatrix } of tileset.tileMatrixSetLimits) expect(zooms).toContain(tileMatrix);
});

test('/req/core/tc-success: every tile of a zoom together has every item, under its layer', async ({
  request,
}) => {
  for (const id of ['attacks', 'flows', 'events', 'places', 'corridors', 'countries', 'claims']) {
    const { tileMatrixSetLimits, links } = await json(
      request,
      `/api/collections/${id}/tiles/WebMercatorQuad`,
    );
    const limits = tileMatrixSetLimits.find(({ tileMatrix }: Limits) => tileMatrix === '2');
    const found = new Set<string>();
    for (let row = limits.minTileRow; row <= limits.maxTileRow; row += 1) {
      for (let col = limits.minTileCol; col <= limits.maxTileCol; col += 1) {
        const path = linkOf(links, 'item')
          .href.replace('{tileMatrix}', '2')
          .replace('{tileRow}', String(row))
          .replace('{tileCol}', String(col));
        const tile = await layers(request, path);
        expect(Object.keys(tile).filter((name) => name !== id)).toEqual([]);
        for (const item of tile[id] ?? []) found.add(item);
      }
    }
    const { features } = await page(request, `/api/collections/${id}/items?limit=10000`);
    const drawn = features.filter(({ geometry }) => geometry).map((feature) => feature.id);
    expect([...found].sort(), id).toEqual(drawn.sort());
  }
});

test('/req/core/tc-tilerow-definition: rows are counted from the top', async ({ request }) => {
  // Moscow lies in the north-east quarter.
  expect((await layers(request, `${attackTiles}/1/0/1`)).attacks).toContain('crocus-2024');
});

test('the tiles of all collections have one layer for each', async ({ request }) => {
  const tile = await layers(request, '/api/tiles/WebMercatorQuad/0/0/0');
  expect(Object.keys(tile).sort()).toEqual((await collectionIds(request)).sort());
});

test('/req/core/tc-error: outside the limits there is no tile, and the answer says what there is', async ({
  request,
}) => {
  const cases: [path: string, status: number][] = [
    ['/3/7/0', 404],
    ['/3/8/5', 404],
    ['/11/0/0', 404],
    ['/25/0/0', 404],
    ['/x/0/0', 404],
    ['/3/-1/5', 400],
    ['/3/1.5/5', 400],
    ['/3/2/5.pbf', 400],
    ['/0/0', 404],
    ['/0/0/0?colour=red', 400],
    ['/0/0/0?f=png', 400],
  ];
  for (const [path, status] of cases) {
    const response = await ask(request, attackTiles + path);
    expect(response.status(), path).toBe(status);
    expect(response.headers()['content-type'], path).toBe('application/problem+json');
    expect((await response.json()).status, path).toBe(status);
  }
  for (const path of [
    '/api/collections/attacks/tiles/WorldCRS84Quad',
    '/api/collections/nowhere/tiles',
    '/api/tileMatrixSets/WorldCRS84Quad',
  ]) {
    expect((await ask(request, path)).status(), path).toBe(404);
  }
});

test('/req/core/tc-error: a tile within the limits without anything is empty', async ({
  request,
}) => {
  const { tileMatrixSetLimits } = await json(request, attackTiles);
  const limits = tileMatrixSetLimits.at(-1);
  const response = await ask(
    request,
    `${attackTiles}/${limits.tileMatrix}/${limits.minTileRow + 40}/${limits.minTileCol + 40}`,
  );
  expect(response.status()).toBe(200);
  expect(await response.body()).toHaveLength(0);
});

test('a tile is compressed once, and not sent again to who has it', async ({ baseURL }) => {
  const path = '/api/tiles/WebMercatorQuad/2/1/2';
  const plain = await raw(baseURL, path, { 'Accept-Encoding': 'identity' });
  const gzip = await raw(baseURL, path, { 'Accept-Encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gzip.body.length).toBeLessThan(plain.body.length * 0.8);
  const again = await raw(baseURL, path, {
    'Accept-Encoding': 'gzip',
    'If-None-Match': String(gzip.headers.etag),
  });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test('a reading of the atlas leaves its mark on tiles as on items', async ({ request }) => {
  const { features } = await page(request, '/api/collections/attacks/items');
  const references = [
    ...new Set(features.flatMap(({ properties }) => String(properties.references).split('; '))),
  ].filter((id) => id !== 'null');
  const search = `without=${references.join(',')}`;
  const left = await page(request, `/api/collections/attacks/items?${search}`);
  expect(left.features.length).toBeLessThan(features.length);
  const tile = await layers(request, `${attackTiles}/0/0/0?${search}`);
  expect((tile.attacks ?? []).sort()).toEqual(left.features.map(({ id }) => id).sort());
  const { tiles } = await json(request, `${attackTiles}?f=tilejson&${search}`);
  expect(new URL(tiles[0]).searchParams.get('without')).toBe(references.sort().join(','));
  expect((await ask(request, `${attackTiles}/0/0/0?without=nobody`)).status()).toBe(400);
});

test('the TileJSON of each collection says its addresses, layer, fields, zooms and bounds', async ({
  request,
  baseURL,
}) => {
  for (const id of await collectionIds(request)) {
    const path = `/api/collections/${id}/tiles/WebMercatorQuad`;
    const response = await ask(request, path, { Accept: 'application/vnd.mapbox.tile+json' });
    expect(response.headers()['content-type']).toBe('application/vnd.mapbox.tile+json');
    const tileJson = await response.json();
    expect(await json(request, `${path}?f=tilejson`)).toEqual(tileJson);
    expect(tileJson).toMatchObject({
      tilejson: '3.0.0',
      scheme: 'xyz',
      minzoom: 0,
      tiles: [`${baseURL}${path}/{z}/{y}/{x}`],
      vector_layers: [{ id, fields: { id: 'String', name: 'String', figure: 'Number' } }],
    });
    const [west, south, east, north] = tileJson.bounds;
    expect(west).toBeLessThanOrEqual(east);
    expect(south).toBeLessThanOrEqual(north);
    expect(Math.abs(south) <= 85.06 && Math.abs(north) <= 85.06).toBe(true);
    expect(tileJson.attribution).toMatch(/\w/);
  }
});

test('MapLibre draws the tiles as a vector source', async ({ page: browser, baseURL }) => {
  await openMap(browser);
  const drawn = await browser.evaluate(async (url) => {
    const map = window.oxus?.map;
    if (!map) return [];
    map.addSource('tiles-tried', { type: 'vector', url });
    for (const layer of ['countries', 'attacks']) {
      map.addLayer({
        id: `tried-${layer}`,
        type: layer === 'countries' ? 'fill' : 'circle',
        source: 'tiles-tried',
        'source-layer': layer,
        paint: {},
      });
    }
    await new Promise((resolve) => map.once('idle', () => resolve(undefined)));
    const found = map.queryRenderedFeatures({ layers: ['tried-countries', 'tried-attacks'] });
    return [...new Set(found.map(({ properties }) => String(properties.id)))];
  }, `${baseURL}/api/tiles/WebMercatorQuad?f=tilejson`);
  expect(drawn).toEqual(expect.arrayContaining(['TJ', 'UZ', 'crocus-2024']));
});

test('tilesets, grids and lists are pages, too', async ({ page: browser }) => {
  for (const path of [
    '/api/tiles?f=html',
    '/api/collections/attacks/tiles?f=html',
    '/api/collections/attacks/tiles/WebMercatorQuad?f=html',
    '/api/tileMatrixSets?f=html',
    '/api/tileMatrixSets/WebMercatorQuad?f=html',
    '/api/collections/attacks/schema/feature?f=html',
  ]) {
    const response = await browser.goto(path);
    expect(response?.status(), path).toBe(200);
    await expect(browser.getByRole('heading', { level: 1 })).toContainText(/\w/);
  }
});
