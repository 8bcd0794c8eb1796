import { beforeEach, describe, expect, test, vi } from 'vitest';
import { respond } from './respond';

beforeEach(() => {
  vi.stubEnv('OXUS_ATLAS', 'geo/atlases/isis-khorasan');
  vi.stubEnv('OXUS_BASE_URL', 'https://oxus.example');
});

/** The host is one that a stranger made up. */
const ask = (path: string, init?: RequestInit) =>
  respond(new Request(`http://stranger.example/api${path}`, init));

const items = '/collections/attacks/items';

describe('GET', () => {
  test.each([
    ['', 'application/json'],
    ['/', 'application/json'],
    ['/conformance', 'application/json'],
    ['/openapi', 'application/vnd.oai.openapi+json;version=3.0'],
    ['/collections', 'application/json'],
    ['/collections/attacks', 'application/json'],
    [items, 'application/geo+json'],
    [`${items}/crocus-2024`, 'application/geo+json'],
    [`${items}/crocus-2024/citation`, 'application/json'],
    ['/citation', 'application/json'],
  ])('%j answers 200 as %s', async (path, type) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('etag')).toMatch(/^"/);
    expect(JSON.stringify(await response.json())).not.toContain('stranger');
  });

  test.each([
    [`${items}?f=csv`, 'text/csv; charset=utf-8; header=present', /^id,name,.*\r\ncrocus-2024,/s],
    ['/citation?f=apa', 'text/plain; charset=utf-8', /^Oxus contributors\. \(\d{4}\)\. /],
    [`${items}/crocus-2024/citation?f=bibtex`, 'application/x-bibtex; charset=utf-8', /^@misc\{/],
  ])('%s answers as %s', async (path, type, expected) => {
    const response = await ask(path);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toMatch(expected);
  });

  test('Accept chooses among the forms', async () => {
    const accepting = (accept: string) => ask(items, { headers: { Accept: accept } });
    const [table, page] = [await accepting('text/csv'), await accepting('*/*')];
    expect(table.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(table.headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(page.headers.get('content-type')).toBe('application/geo+json');
    const refused = await accepting('image/png');
    expect(refused.status).toBe(406);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
  });

  test('links of a page stand in its field Link, too', async () => {
    const link = (await ask(`${items}?limit=2&offset=1`)).headers.get('link') ?? '';
    const relations = [...link.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel);
    expect(relations).toEqual(['self', 'alternate', 'alternate', 'next', 'prev', 'license']);
    expect(link).toContain('<https://oxus.example/api/collections/attacks/items?limit=2&offset=3>');
  });

  test('says that the server is well, and that nobody may keep it', async () => {
    const response = await ask('/health');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ status: 'ok' });
  });

  test('answers the same ETag for the same bytes', async () => {
    const [first, second] = [await ask(items), await ask(`${items}?`)];
    expect(first.headers.get('etag')).toBe(second.headers.get('etag'));
    expect(await first.text()).toBe(await second.text());
  });

  test('gives another ETag to another query', async () => {
    const [first, second] = [await ask(items), await ask(`${items}?limit=1`)];
    expect(first.headers.get('etag')).not.toBe(second.headers.get('etag'));
  });

  test('answers 304 without a body when the ETag still holds', async () => {
    const etag = (await ask(items)).headers.get('etag') ?? '';
    const response = await ask(items, { headers: { 'If-None-Match': `"old", W/${etag}` } });
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(etag);
    expect(await response.text()).toBe('');
    expect((await ask(items, { headers: { 'If-None-Match': '"old"' } })).status).toBe(200);
  });
});

test('HEAD has the headers of GET and no body', async () => {
  const [head, get] = [await ask(items, { method: 'HEAD' }), await ask(items)];
  expect(head.status).toBe(200);
  expect([...head.headers]).toEqual([...get.headers]);
  expect(await head.text()).toBe('');
});

test('OPTIONS says what other sites may ask', async () => {
  const response = await ask(items, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(response.headers.get('access-control-allow-headers')).toContain('If-None-Match');
});

describe('a problem document', () => {
  test.each<[number, string, string, RegExp]>([
    [400, 'GET', `${items}?bbox=1,2,3`, /"bbox": got "1,2,3", expected four numbers/],
    [400, 'GET', `${items}?colour=red`, /"colour": got "red", expected one of/],
    [400, 'GET', '/?colour=red', /expected one of the parameters f/],
    [400, 'HEAD', `${items}?limit=0`, /^$/],
    [404, 'GET', '/nothing', /no resource "\/nothing"/],
    [404, 'POST', '/nothing', /no resource/],
    [404, 'OPTIONS', '/nothing', /no resource/],
    [404, 'GET', '/collections/roads/items', /no collection "roads"/],
    [404, 'GET', `${items}/none`, /"none"/],
    [405, 'POST', items, /Got POST, expected one of GET, HEAD, OPTIONS/],
    [405, 'DELETE', `${items}/crocus-2024`, /for reading only/],
  ])('says %i to %s %s', async (status, method, path, detail) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    if (method === 'HEAD') return expect(await response.text()).toBe('');
    expect(await response.json()).toMatchObject({
      type: 'about:blank',
      status,
      detail: expect.stringMatching(detail),
    });
  });

  test('tells nothing of an error of our own, which is logged', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubEnv('OXUS_ATLAS', '/tmp/no-such-atlas');
    const response = await ask('');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/no-such-atlas|\bat \//);
    expect(log).toHaveBeenCalledOnce();
  });
});
