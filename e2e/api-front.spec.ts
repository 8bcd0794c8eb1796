import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ask, raw } from './support/api';

test.describe('the server in front', () => {
  test('the health of the server is told anew each time', async ({ request }) => {
    const response = await ask(request, '/api/health');
    expect(response.headers()['cache-control']).toBe('no-store');
    expect(response.headers()).not.toHaveProperty('access-control-allow-origin');
    expect(await response.json()).toMatchObject({ status: 'ok' });
  });

  test('each coding has the same bytes and a strong tag of its own', async ({ baseURL }) => {
    const path = '/api/collections/countries/items?limit=10000';
    const plain = await raw(baseURL, path);
    const gzip = await raw(baseURL, path, { 'Accept-Encoding': 'gzip' });
    // Nobody waits for the brotli of a long answer: it is plain until it has been made.
    const wanted = { 'Accept-Encoding': 'br' };
    await expect
      .poll(async () => (await raw(baseURL, path, wanted)).headers['content-encoding'])
      .toBe('br');
    const br = await raw(baseURL, path, wanted);
    expect(gzip.headers['content-encoding']).toBe('gzip');
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
});
