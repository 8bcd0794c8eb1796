import { type IncomingHttpHeaders, request as send } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';

/** The data API as other programs use it: over HTTP, from the addresses that it gives itself. */

interface Link {
  href: string;
  rel: string;
  type: string;
}

interface Page {
  numberMatched: number;
  numberReturned: number;
  links: Link[];
  features: {
    type: string;
    id: string;
    geometry: { coordinates: number[] } | null;
    properties: Record<string, unknown>;
  }[];
}

const attacks = '/api/collections/attacks/items';

/** Playwright follows redirects unless told not to; no address of ours may need one. */
function ask(request: APIRequestContext, path: string, headers = {}): Promise<APIResponse> {
  return request.get(path, { maxRedirects: 0, headers });
}

async function page(request: APIRequestContext, path: string): Promise<Page> {
  const response = await ask(request, path);
  expect(response.status(), path).toBe(200);
  return response.json();
}

async function ids(request: APIRequestContext, path: string): Promise<string[]> {
  return (await page(request, path)).features.map(({ id }) => id);
}

async function collectionIds(request: APIRequestContext): Promise<string[]> {
  const { collections } = await (await ask(request, '/api/collections')).json();
  return collections.map(({ id }: { id: string }) => id);
}

test('the landing page answers with and without a slash, and leads to everything', async ({
  request,
}) => {
  const landing = await ask(request, '/api');
  expect(landing.headers()['content-type']).toBe('application/json');
  expect(await (await ask(request, '/api/')).text()).toBe(await landing.text());
  const { links } = await landing.json();
  const relations = links.map(({ rel }: Link) => rel);
  expect(relations).toEqual([
    'self',
    'service-desc',
    'conformance',
    'data',
    'describedby',
    'license',
  ]);
});

test('every link of every document resolves to its type', async ({ request, baseURL }) => {
  const own = `${baseURL}/api`;
  const seen = new Set<string>([own]);
  for (const href of seen) {
    const response = await ask(request, href);
    expect(response.status(), href).toBe(200);
    if (!/json/.test(response.headers()['content-type'] ?? '')) continue;
    const { links = [], collections = [] } = await response.json();
    const nested = collections.flatMap((collection: { links: Link[] }) => collection.links);
    for (const link of [...links, ...nested]) {
      if (link.rel === 'license') continue;
      expect(link.href.startsWith(own), link.href).toBe(true);
      const type = (await ask(request, link.href)).headers()['content-type'];
      expect(type, link.href).toBe(link.type);
      seen.add(link.href);
    }
  }
  expect(seen.size).toBeGreaterThan(10);
});

test('the API definition has a path for the items of each collection', async ({ request }) => {
  const { openapi, paths, servers } = await (await ask(request, '/api/openapi')).json();
  expect(openapi).toMatch(/^3\.0\./);
  expect(servers[0].url).toMatch(/\/api$/);
  for (const id of await collectionIds(request)) {
    expect(paths).toHaveProperty([`/collections/${id}/items`]);
  }
});

test('a collection says what it holds, and its extent holds its items', async ({ request }) => {
  const { collections } = await (await ask(request, '/api/collections')).json();
  expect(await collectionIds(request)).toEqual(
    expect.arrayContaining(['countries', 'attacks', 'flows', 'events', 'places', 'claims']),
  );
  for (const collection of collections) {
    expect(collection).toMatchObject({ itemType: 'feature', title: /\w/, description: /\w/ });
    expect(await (await ask(request, `/api/collections/${collection.id}`)).json()).toEqual(
      collection,
    );
    const all = await page(request, `/api/collections/${collection.id}/items?limit=10000`);
    const [bbox] = collection.extent.spatial.bbox;
    const within = await page(
      request,
      `/api/collections/${collection.id}/items?limit=10000&bbox=${bbox}`,
    );
    expect(within.numberMatched, collection.id).toBe(all.numberMatched);
  }
});

test('each item is the same alone as in its collection, with its panel', async ({ request }) => {
  for (const id of await collectionIds(request)) {
    const items = `/api/collections/${id}/items`;
    const { features, numberMatched, numberReturned } = await page(request, `${items}?limit=10000`);
    expect(numberMatched).toBe(features.length);
    expect(numberReturned).toBe(features.length);
    for (const feature of features) {
      const response = await ask(request, `${items}/${feature.id}`);
      expect(response.headers()['content-type']).toBe('application/geo+json');
      const { panel, links, ...item } = await response.json();
      expect(item).toEqual(feature);
      expect(panel.address).toBe(`${id}/${feature.id}`);
      expect(links.map(({ rel }: Link) => rel)).toEqual(['self', 'collection', 'describedby']);
    }
  }
});

test('the five attacks have the figures of the article', async ({ request }) => {
  const { features } = await page(request, attacks);
  const deaths = features.map(({ properties }) => properties.deaths);
  expect(deaths.toSorted()).toEqual([144, 300, 224, 11, 6].toSorted());
});

test('bbox finds what lies inside, across the antimeridian too', async ({ request }) => {
  const everywhere = await ids(request, attacks);
  const kabul = await page(request, `${attacks}?bbox=68,34,70,35`);
  expect(kabul.features.map(({ properties }) => properties.deaths)).toEqual([6]);
  const [longitude = 0, latitude = 0] = kabul.features[0]?.geometry?.coordinates ?? [];
  const edge = `${longitude},${latitude - 1},${longitude + 1},${latitude}`;
  expect(await ids(request, `${attacks}?bbox=${edge}`)).toHaveLength(1);
  expect(
    await ids(request, `${attacks}?bbox=${longitude},${latitude},${longitude},${latitude}`),
  ).toHaveLength(1);
  expect(await ids(request, `${attacks}?bbox=68,34,-1000,70,35,9000`)).toHaveLength(1);
  // From 60 degrees east over the Pacific to 40 degrees east is everywhere but 40 to 60.
  expect(await ids(request, `${attacks}?bbox=60,-90,40,90`)).toEqual(
    (await page(request, attacks)).features
      .filter(({ geometry }) => !between(geometry?.coordinates[0] ?? 0, 40, 60))
      .map(({ id }) => id),
  );
  expect(await ids(request, `${attacks}?bbox=170,-90,-170,90`)).toEqual([]);
  expect(await ids(request, `${attacks}?bbox=-180,-90,180,90`)).toEqual(everywhere);
});

function between(number: number, low: number, high: number): boolean {
  return number > low && number < high;
}

test('bbox across the antimeridian finds the far east of Russia', async ({ request }) => {
  const countries = '/api/collections/countries/items';
  expect(await ids(request, `${countries}?bbox=179,60,-175,70`)).toEqual(['RU']);
});

test('datetime finds what it shares an instant with', async ({ request }) => {
  const deaths = async (datetime: string) =>
    (await page(request, `${attacks}?datetime=${datetime}`)).features.map(
      ({ properties }) => properties.deaths,
    );
  expect(await deaths('2024-03-22')).toEqual([144]);
  expect(await deaths('2024-03-22T17:00:00Z')).toEqual([144]);
  expect(await deaths('2024-03-23/..')).toEqual([]);
  expect((await deaths('2015-01-01/2017-12-31')).toSorted()).toEqual([11, 224].toSorted());
  expect(await deaths('../2004-09-01')).toEqual([300]);
  expect(await deaths('1990/2000')).toEqual([]);
  const timeless = '/api/collections/countries/items';
  expect(await ids(request, `${timeless}?datetime=1900`)).toEqual(await ids(request, timeless));
});

test('properties find what equals them, together with the rest', async ({ request }) => {
  const crocus = await ids(request, `${attacks}?deaths=144`);
  expect(crocus).toHaveLength(1);
  expect(await ids(request, `${attacks}?deaths=144&datetime=2024&bbox=30,50,40,60`)).toEqual(
    crocus,
  );
  expect(await ids(request, `${attacks}?deaths=144&datetime=2023`)).toEqual([]);
  expect(await ids(request, `${attacks}?name=nowhere`)).toEqual([]);
});

for (const limit of [1, 2, 3, 7]) {
  test(`pages of ${limit} lose and repeat nothing`, async ({ request }) => {
    const places = '/api/collections/places/items';
    const all = await ids(request, `${places}?limit=10000`);
    const found: string[] = [];
    let next: string | undefined = `${places}?limit=${limit}`;
    while (next) {
      const document: Page = await page(request, next);
      expect(document.numberMatched).toBe(all.length);
      expect(document.features.length).toBeLessThanOrEqual(limit);
      found.push(...document.features.map(({ id }) => id));
      next = document.links.find(({ rel }) => rel === 'next')?.href;
    }
    expect(found).toEqual(all);
  });
}

test('the page before leads back', async ({ request }) => {
  const second = await page(request, `${attacks}?limit=2&offset=2`);
  const before = second.links.find(({ rel }) => rel === 'prev')?.href ?? '';
  expect(await ids(request, before)).toEqual(await ids(request, `${attacks}?limit=2`));
});

const refused: [status: number, path: string, says: RegExp][] = [
  [400, `${attacks}?bbox=1,2,3`, /"bbox": got "1,2,3", expected four numbers/],
  [400, `${attacks}?bbox=1,5,3,4`, /south/],
  [400, `${attacks}?bbox=1,,3,4`, /"bbox"/],
  [400, `${attacks}?datetime=yesterday`, /"datetime"/],
  [400, `${attacks}?datetime=2024-02-30`, /calendar/],
  [400, `${attacks}?datetime=2024/2020`, /before/],
  [400, `${attacks}?limit=0`, /"limit": got "0"/],
  [400, `${attacks}?limit=-1`, /"limit"/],
  [400, `${attacks}?limit=1.5`, /"limit"/],
  [400, `${attacks}?offset=-1`, /"offset"/],
  [400, `${attacks}?deaths=many`, /expected a number/],
  [400, `${attacks}?f=xml`, /"f": got "xml"/],
  [400, `${attacks}?colour=red`, /expected one of the parameters bbox/],
  [400, `${attacks}?name=%FF`, /UTF-8/],
  [400, '/api?colour=red', /expected one of the parameters f/],
  [400, '/api/collections?limit=5', /"limit"/],
  [404, '/api/nothing', /no resource/],
  [404, '/api/collections/roads', /no collection "roads"/],
  [404, '/api/collections/roads/items', /no collection "roads"/],
  [404, `${attacks}/nowhere-1999`, /"nowhere-1999"/],
  [404, `${attacks}/crocus-2024/more`, /no resource/],
];

for (const [status, path, says] of refused) {
  test(`${path} is answered ${status} with the reason`, async ({ request }) => {
    const response = await ask(request, path);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    const problem = await response.json();
    expect(problem).toMatchObject({ type: 'about:blank', status });
    expect(problem.detail).toMatch(says);
  });
}

test('a limit above the maximum counts as the maximum', async ({ request }) => {
  expect(await ids(request, `${attacks}?limit=99999999`)).toHaveLength(5);
});

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
  test(`${method} is answered 405 with what is allowed`, async ({ request }) => {
    const response = await request.fetch(attacks, { method });
    expect(response.status()).toBe(405);
    expect(response.headers().allow).toBe('GET, HEAD, OPTIONS');
    expect(response.headers()['content-type']).toBe('application/problem+json');
  });
}

test('an ETag holds for the same bytes and answers 304', async ({ request }) => {
  const first = await ask(request, attacks);
  const etag = first.headers().etag ?? '';
  expect(etag).toMatch(/^"[^"]+"$/);
  for (const field of [etag, `"old", ${etag}`, `W/${etag}`, '*']) {
    const again = await ask(request, attacks, { 'If-None-Match': field });
    expect(again.status(), field).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers().etag).toBe(etag);
  }
  expect((await ask(request, attacks, { 'If-None-Match': '"old"' })).status()).toBe(200);
  expect((await ask(request, `${attacks}?limit=1`)).headers().etag).not.toBe(etag);
});

test('HEAD is GET without a body', async ({ request }) => {
  const headers = { 'Accept-Encoding': 'identity' };
  const [head, get] = [
    await request.head(attacks, { headers }),
    await ask(request, attacks, headers),
  ];
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe('');
  for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'vary']) {
    expect(head.headers()[name], name).toBe(get.headers()[name]);
  }
  expect((await request.head(`${attacks}?limit=0`)).status()).toBe(400);
});

test('any page may read the API', async ({ request }) => {
  for (const path of ['/api', attacks, '/api/nothing']) {
    const { 'access-control-allow-origin': origin } = (await ask(request, path)).headers();
    expect(origin, path).toBe('*');
  }
  const preflight = await request.fetch(attacks, {
    method: 'OPTIONS',
    headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' },
  });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
});

test('addresses do not follow the host that a request claims', async ({ request }) => {
  const response = await ask(request, '/api', {
    'X-Forwarded-Host': 'stranger.example',
    Host: 'stranger.example',
  });
  expect(await response.text()).not.toContain('stranger');
});

const claims = '/api/collections/claims/items';

test('claims are found by what they say, who says it, and where', async ({ request }) => {
  const all = await page(request, `${claims}?limit=10000`);
  const wanted: [string, string | number][] = [
    ['subject', 'attacks/crocus-2024'],
    ['property', 'deaths'],
    ['reference', 'factbook'],
    ['paragraph', 5],
    ['stance', 'claimed'],
    ['speaker', 'CIA World Factbook'],
  ];
  for (const [name, value] of wanted) {
    const expected = all.features.filter(({ properties }) => properties[name] === value);
    expect(expected.length, name).toBeGreaterThan(0);
    const found = await ids(request, `${claims}?limit=10000&${name}=${encodeURIComponent(value)}`);
    expect(found, name).toEqual(expected.map(({ id }) => id));
  }
});

test('figures chooses among rivals, in the list and alone', async ({ request }) => {
  const deaths = async (search: string) => {
    const { features } = await page(request, `${attacks}?${search}`);
    return features.find(({ id }) => id === 'crocus-2024')?.properties.deaths;
  };
  const [lowest, article, highest] = [
    await deaths('figures=lowest'),
    await deaths('figures=article'),
    await deaths('figures=highest'),
  ];
  expect(article).toBe(144);
  expect(Number(lowest)).toBeLessThan(Number(highest));
  const alone = await ask(request, `${attacks}/crocus-2024?figures=lowest`);
  expect((await alone.json()).properties.deaths).toBe(lowest);
});

test('an item whose sources are all left out is not there, and the answer says why', async ({
  request,
}) => {
  const { features } = await page(request, `${claims}?subject=attacks/crocus-2024&limit=10000`);
  const sources = [...new Set(features.map(({ properties }) => properties.reference))].join(',');
  expect(await ids(request, `${attacks}?without=${sources}`)).not.toContain('crocus-2024');
  const gone = await ask(request, `${attacks}/crocus-2024?without=${sources}`);
  expect(gone.status()).toBe(404);
  expect((await gone.json()).detail).toMatch(/sources that are switched off/);
  const unknown = await ask(request, `${attacks}?without=nobody`);
  expect(unknown.status()).toBe(400);
  expect((await unknown.json()).detail).toMatch(/"without": got "nobody"/);
});

test('items are a table, too', async ({ request }) => {
  const response = await ask(request, attacks, { Accept: 'text/csv' });
  expect(response.headers()['content-type']).toMatch(/^text\/csv/);
  const rows = (await response.text()).trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^id,name,.*,longitude,latitude$/);
  expect(rows).toHaveLength(1 + (await ids(request, attacks)).length);
});

test('the atlas, an item and a claim can be cited', async ({ request }) => {
  const { version, permalink } = await (await ask(request, '/api/citation')).json();
  expect((await ask(request, permalink)).status()).toBe(200);
  const apa = await ask(request, `${attacks}/crocus-2024/citation?f=apa`);
  expect(await apa.text()).toMatch(
    new RegExp(`^Oxus contributors\\. \\(\\d{4}\\)\\. .+ \\(Version ${version}\\)\\. Oxus\\. http`),
  );
  const [claim] = (await page(request, `${claims}?paragraph=5&limit=1`)).features;
  const cited = await (await ask(request, `${claims}/${claim?.id}/citation`)).json();
  expect(cited).toMatchObject({ locator: 'paragraph 5', version });
  expect(cited.csl).toHaveLength(2);
});

test('Accept that cannot be met is answered 406', async ({ request }) => {
  const response = await ask(request, attacks, { Accept: 'image/png' });
  expect(response.status()).toBe(406);
  expect(response.headers()['content-type']).toBe('application/problem+json');
});

test('pages of items name their neighbours in the field Link', async ({ request }) => {
  const { link = '', vary } = (await ask(request, `${attacks}?limit=2&offset=1`)).headers();
  const relations = [...link.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel);
  expect(relations).toEqual(['self', 'alternate', 'next', 'prev']);
  expect(vary).toBe('Accept, Accept-Encoding');
});

test('the health of the server is told anew each time', async ({ request }) => {
  const response = await ask(request, '/api/health');
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(await response.json()).toMatchObject({ status: 'ok' });
});

/** What goes over the wire: Playwright's own requests decode what they get. */
function raw(
  base: string | undefined,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  const { hostname, port } = new URL(base ?? '');
  return new Promise((resolve, reject) => {
    const sent = send({ hostname, port, path, method, headers, agent: false }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const { statusCode: status = 0, headers: fields } = answer;
      resolve({ status, headers: fields, body: Buffer.concat(chunks) });
    });
    sent.on('error', reject).end();
  });
}

test('each coding has the same bytes and a strong tag of its own', async ({ baseURL }) => {
  const path = '/api/collections/countries/items?limit=10000';
  const plain = await raw(baseURL, path);
  const gzip = await raw(baseURL, path, { 'Accept-Encoding': 'gzip' });
  const br = await raw(baseURL, path, { 'Accept-Encoding': 'br' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(br.headers['content-encoding']).toBe('br');
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(br.body.length).toBeLessThan(gzip.body.length);
  expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const [coding, { headers }] of [
    ['gzip', gzip],
    ['br', br],
  ] as const) {
    const again = await raw(baseURL, path, {
      'Accept-Encoding': coding,
      'If-None-Match': headers.etag ?? '',
    });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  }
});

const refusedAtTheDoor: [method: string, path: string, status: number][] = [
  ['GET', '/api/%', 400],
  ['GET', '/api/%zz', 400],
  ['GET', '*', 400],
  ['TRACE', '/api', 405],
  ['GET', `/api?name=${'x'.repeat(9000)}`, 414],
];

for (const [method, path, status] of refusedAtTheDoor) {
  test(`${method} ${path.slice(0, 20)} is answered ${status}, never 500`, async ({ baseURL }) => {
    const answer = await raw(baseURL, path, {}, method);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });
}
