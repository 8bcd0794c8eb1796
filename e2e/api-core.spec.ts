import { expect, test } from '@playwright/test';
import { ask, attacks, collectionIds, ids, type Link, type Page, page } from './support/api';

/** OGC API - Features 1.0, conformance class Core: tests named after its requirements. */

function between(number: number, low: number, high: number): boolean {
  return number > low && number < high;
}
test.describe('/req/core/root-op, /req/core/root-success', () => {
  test('the landing page answers with and without a slash, and leads to everything', async ({
    request,
  }) => {
    const landing = await ask(request, '/api');
    expect(landing.headers()['content-type']).toBe('application/json');
    expect(await (await ask(request, '/api/')).text()).toBe(await landing.text());
    const { title, description, attribution, links } = await landing.json();
    for (const words of [title, description, attribution]) expect(words).toMatch(/\w/);
    const relations = links.map(({ rel }: Link) => rel);
    expect(relations).toEqual(
      expect.arrayContaining([
        ...['self', 'alternate', 'service-desc', 'service-doc', 'conformance', 'data', 'license'],
      ]),
    );
    const typed = (rel: string) =>
      links.filter((link: Link) => link.rel === rel).map(({ type }: Link) => type);
    expect(typed('service-desc')).toEqual(['application/vnd.oai.openapi+json;version=3.0']);
    expect(typed('service-doc')).toEqual(['text/html']);
    expect(typed('data')).toContain('application/json');
  });

  test('every link of every document, in every form, resolves to its type', async ({
    request,
    baseURL,
  }) => {
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
        if (link.templated || new URL(link.href).pathname.startsWith('/about')) continue;
        if (seen.has(link.href)) continue;
        const type = (await ask(request, link.href)).headers()['content-type'];
        expect(type?.replace('; charset=utf-8', ''), link.href).toBe(
          link.type.replace('; charset=utf-8', ''),
        );
        seen.add(link.href);
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});

test.describe('/req/core/conformance-op, /req/core/conformance-success', () => {
  test('names the classes of the core, and no class twice', async ({ request }) => {
    const { conformsTo } = await (await ask(request, '/api/conformance')).json();
    for (const name of ['core', 'geojson', 'html', 'oas30']) {
      expect(conformsTo).toContain(
        `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
      );
    }
    expect(new Set(conformsTo).size).toBe(conformsTo.length);
  });
});

test.describe('/req/core/fc-md-op, /req/core/fc-md-success, /req/core/sfc-md-success', () => {
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

  test('each collection links to its items once in each form, and to its licence', async ({
    request,
  }) => {
    const { collections } = await (await ask(request, '/api/collections')).json();
    for (const { id, attribution, links } of collections) {
      expect(attribution, id).toMatch(/\w/);
      const types = links.filter(({ rel }: Link) => rel === 'items').map(({ type }: Link) => type);
      expect(types, id).toEqual([
        'application/geo+json',
        'text/html',
        'text/csv; charset=utf-8; header=present',
      ]);
      expect(links.map(({ rel }: Link) => rel)).toEqual(
        expect.arrayContaining(['self', 'alternate', 'license']),
      );
    }
  });
});

test.describe('/req/core/fc-bbox-definition, /req/core/fc-bbox-response', () => {
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

  test('bbox across the antimeridian finds the far east of Russia', async ({ request }) => {
    const countries = '/api/collections/countries/items';
    expect(await ids(request, `${countries}?bbox=179,60,-175,70`)).toEqual(['RU']);
  });
});

test.describe('/req/core/fc-time-definition, /req/core/fc-time-response', () => {
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
});

test.describe('/rec/core/fc-filters', () => {
  test('properties find what equals them, together with the rest', async ({ request }) => {
    const crocus = await ids(request, `${attacks}?deaths=144`);
    expect(crocus).toHaveLength(1);
    expect(await ids(request, `${attacks}?deaths=144&datetime=2024&bbox=30,50,40,60`)).toEqual(
      crocus,
    );
    expect(await ids(request, `${attacks}?deaths=144&datetime=2023`)).toEqual([]);
    expect(await ids(request, `${attacks}?name=nowhere`)).toEqual([]);
  });
});

test.describe('/req/core/fc-limit-definition, /req/core/fc-limit-response', () => {
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

  test('a limit above the maximum counts as the maximum', async ({ request }) => {
    expect(await ids(request, `${attacks}?limit=99999999`)).toHaveLength(5);
  });
});

test.describe('/req/core/fc-links, /req/core/fc-rel-type, /rec/core/fc-prev-1', () => {
  test('the page before leads back', async ({ request }) => {
    const second = await page(request, `${attacks}?limit=2&offset=2`);
    const before = second.links.find(({ rel }) => rel === 'prev')?.href ?? '';
    expect(await ids(request, before)).toEqual(await ids(request, `${attacks}?limit=2`));
  });

  test('pages of items name their neighbours in the field Link', async ({ request }) => {
    const { link = '', vary } = (await ask(request, `${attacks}?limit=2&offset=1`)).headers();
    const relations = [...link.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel);
    expect(relations).toEqual(
      expect.arrayContaining(['self', 'alternate', 'next', 'prev', 'license']),
    );
    expect(vary).toBe('Accept, Accept-Encoding');
  });
});

test.describe('/req/core/fc-timeStamp, /req/core/fc-numberMatched, /req/core/fc-numberReturned', () => {
  test('a page says when it was made, how many items meet the request, and how many it has', async ({
    request,
  }) => {
    const before = new Date().toISOString();
    const document = await page(request, `${attacks}?limit=2`);
    expect(new Date(document.timeStamp).toISOString()).toBe(document.timeStamp);
    expect(document.timeStamp < before).toBe(true);
    expect(document.numberMatched).toBe(5);
    expect(document.numberReturned).toBe(2);
    expect(document.features).toHaveLength(2);
  });
});

test.describe('/req/core/f-op, /req/core/f-success, /req/core/f-links', () => {
  test('each item is the same alone as in its collection, with its panel', async ({ request }) => {
    for (const id of await collectionIds(request)) {
      const items = `/api/collections/${id}/items`;
      const { features, numberMatched, numberReturned } = await page(
        request,
        `${items}?limit=10000`,
      );
      expect(numberMatched).toBe(features.length);
      expect(numberReturned).toBe(features.length);
      for (const feature of features) {
        const response = await ask(request, `${items}/${feature.id}`);
        expect(response.headers()['content-type']).toBe('application/geo+json');
        const { panel, links, ...item } = await response.json();
        expect(item).toEqual(feature);
        expect(panel.address).toBe(`${id}/${feature.id}`);
        expect(links.map(({ rel }: Link) => rel)).toEqual(
          expect.arrayContaining(['self', 'alternate', 'collection', 'describedby', 'license']),
        );
      }
    }
  });
});

test.describe('/req/core/query-param-unknown, /req/core/query-param-invalid', () => {
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
});

test.describe('/req/core/http, /per/core/etag, /rec/core/cross-origin', () => {
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

  test('Accept that cannot be met is answered 406', async ({ request }) => {
    const response = await ask(request, attacks, { Accept: 'image/png' });
    expect(response.status()).toBe(406);
    expect(response.headers()['content-type']).toBe('application/problem+json');
  });
});
