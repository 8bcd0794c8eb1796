import { expect, test } from '@playwright/test';
import { ask, attacks, ids, page } from './support/api';

/** OGC API - Features Parts 2, 3 and 5, and CQL2, over HTTP: tests named after their requirements. */

const deadly = "deaths >= 10 AND form IN ('bombing','shooting')";
const mercator = 'http://www.opengis.net/def/crs/EPSG/0/3857';

const asked = (parameters: Record<string, string>) =>
  `${attacks}?${new URLSearchParams(parameters)}`;

test.describe('/req/filter/filter-param', () => {
  test('a filter in text and the same in JSON select the same items', async ({ request }) => {
    const text = await page(request, asked({ filter: deadly }));
    expect(text.numberMatched).toBeGreaterThan(0);
    for (const { properties } of text.features) {
      expect(Number(properties.deaths)).toBeGreaterThanOrEqual(10);
      expect(['bombing', 'shooting']).toContain(properties.form);
    }
    const filter = JSON.stringify({
      op: 'and',
      args: [
        { op: '>=', args: [{ property: 'deaths' }, 10] },
        { op: 'in', args: [{ property: 'form' }, ['bombing', 'shooting']] },
      ],
    });
    const json = await ids(request, asked({ filter, 'filter-lang': 'cql2-json' }));
    expect(json).toEqual(text.features.map(({ id }) => id));
  });

  test('what is no filter is refused, with the place, what came and what was expected', async ({
    request,
  }) => {
    const response = await ask(request, asked({ filter: 'deaths >= AND' }));
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    const { detail } = await response.json();
    expect(detail).toContain('got "AND", expected a value');
    expect(detail).toContain('at character 11.');
  });
});

test('/req/filter/mixing-expressions: links of pages keep a filter, and end', async ({
  request,
  baseURL,
}) => {
  const parameters = { filter: 'deaths IS NULL OR deaths > 0', datetime: '2015/..', limit: '1' };
  const whole = await ids(request, asked({ ...parameters, limit: '100' }));
  const found: string[] = [];
  let next: string | undefined = asked(parameters);
  while (next) {
    const { features, links } = await page(request, next);
    found.push(...features.map(({ id }) => id));
    const link = links.find(({ rel }) => rel === 'next')?.href;
    next = link?.replace(new URL(link).origin, baseURL ?? '');
  }
  expect(found).toEqual(whole);
  expect(whole.length).toBeGreaterThan(2);
});

test('/req/crs/ogc-crs-header: an answer says the system of its positions, kept ones too', async ({
  request,
}) => {
  for (let round = 0; round < 2; round += 1) {
    const response = await ask(request, asked({ crs: mercator, filter: "id = 'crocus-2024'" }));
    expect(response.headers()['content-crs']).toBe(`<${mercator}>`);
    const [x, y] = (await response.json()).features[0].geometry.coordinates;
    // Krasnogorsk, in metres.
    expect(Math.abs(x - 4_162_000)).toBeLessThan(5000);
    expect(Math.abs(y - 7_521_000)).toBeLessThan(20_000);
  }
});

test('/req/queryables/get-queryables-response: a schema, for programs and for people', async ({
  request,
}) => {
  for (const name of ['queryables', 'schema']) {
    const path = `/api/collections/attacks/${name}`;
    const response = await ask(request, path);
    expect(response.headers()['content-type']).toBe('application/schema+json');
    expect((await response.json()).properties.deaths.type).toBe('number');
    const html = await ask(request, `${path}?f=html`);
    expect(html.headers()['content-type']).toContain('text/html');
    expect(await html.text()).toContain('deaths');
  }
});
