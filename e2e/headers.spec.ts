import { expect, test } from '@playwright/test';
import { raw } from './support/api';
import { score } from './support/observatory';
import { withServer } from './support/server';

const good = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

const flaws: [string, Record<string, string | undefined>, string, number][] = [
  ['nothing', {}, '', 120],
  [
    'no policy, which is what keeps it out of frames, too',
    { 'content-security-policy': undefined },
    '',
    55,
  ],
  [
    'inline scripts',
    {
      'content-security-policy':
        "script-src 'self' 'unsafe-inline'; frame-ancestors 'none'; object-src 'none'",
    },
    '',
    80,
  ],
  ['no transport security', { 'strict-transport-security': undefined }, '', 80],
  ['a cookie', { 'set-cookie': 'a=1' }, '', 60],
  ['sniffing', { 'x-content-type-options': undefined }, '', 115],
  ['a script of another host', {}, '<script src="https://a.example/a.js"></script>', 50],
];

for (const [flaw, change, body, points] of flaws) {
  test(`what has the flaw "${flaw}" is worth ${points} points`, () => {
    expect(score({ ...good, ...change }, body).score).toBe(points);
  });
}

const addresses = [
  '/',
  '/?select=attacks/crocus-2024',
  '/about',
  '/print',
  '/nothing-here',
  '/nothing.php',
  '/_next/nothing',
  '/api',
  '/api/collections/attacks/items',
  '/api/collections/attacks/items?f=html',
  '/api/collections/attacks/items?bbox=1',
  '/api/nothing',
  '/api/%zz',
  '/icon.svg',
];

test('behind TLS page, data and 404 have 100 points and more by the rules of the MDN Observatory', async () => {
  await withServer({ OXUS_BASE_URL: 'https://oxus.example' }, async (origin) => {
    for (const address of addresses) {
      const { headers, body } = await raw(origin, address);
      const found = score(headers, body.toString());
      expect(found.score, `${address}\n${found.verdicts.join('\n')}`).toBeGreaterThanOrEqual(100);
      expect(headers['cross-origin-opener-policy'], address).toBe('same-origin');
      expect(headers['permissions-policy'], address).toContain('geolocation=()');
      expect(headers, address).not.toHaveProperty('x-powered-by');
    }
  });
});

test('without TLS no address says that TLS is needed', async ({ baseURL }) => {
  for (const address of addresses) {
    const { headers } = await raw(baseURL, address, { 'X-Forwarded-Proto': 'https' });
    expect(headers, address).not.toHaveProperty('strict-transport-security');
  }
});

test('only the embedded map may stand in a page of others, and the data be read by them', async ({
  baseURL,
}) => {
  for (const address of [...addresses, '/embed']) {
    const { headers } = await raw(baseURL, address);
    const isForAll = address === '/embed';
    const frames = isForAll ? 'frame-ancestors *' : "frame-ancestors 'none'";
    expect(headers['content-security-policy'], address).toContain(frames);
    const isOpen = isForAll || address.startsWith('/api');
    expect(headers['cross-origin-resource-policy'], address).toBe(
      isOpen ? 'cross-origin' : 'same-origin',
    );
  }
});

test('a page allows its own inline scripts and no other', async ({ baseURL }) => {
  for (const address of ['/', '/about', '/nothing-here', '/nothing.php', '/api?f=html']) {
    const { headers } = await raw(baseURL, address);
    const scripts = /script-src ([^;]*)/.exec(String(headers['content-security-policy']))?.[1];
    expect(scripts, address).toMatch(/^'self'(?: 'sha256-[\w+/=]+')+$/);
  }
});
