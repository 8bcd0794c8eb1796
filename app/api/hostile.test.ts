import { beforeEach, expect, test, vi } from 'vitest';
import { download } from '../download/download';
import { respond } from './respond';

beforeEach(() => {
  vi.stubEnv('OXUS_ATLAS', 'geo/atlases/isis-khorasan');
  vi.stubEnv('OXUS_BASE_URL', 'https://oxus.example');
});

const ask = (path: string) => respond(new Request(`http://a.example/api${path}`));
const items = '/collections/attacks/items';

test.each([
  `${items}?filter=name%20%3C%3E%20'%0d%0aX-Injected:%201'`,
  `${items}?limit=1&name=%0d%0aX-Injected:%201`,
  `${items}?limit=1&filter=name%20%3C%3E%20'%3E;rel=%22next%22,%3Chttps://stranger.example'`,
  `${items}?limit=1&filter=name%20%3C%3E%20'%E5%98%8D%E5%98%8A'`,
])('what %s says stays within its own link', async (path) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers.get('x-injected')).toBeNull();
  const link = headers.get('link') ?? '';
  expect(link).not.toMatch(/[\r\n]/);
  const addresses = [...link.matchAll(/<([^>]*)>/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(1);
  const others = addresses.filter((address) => !address?.startsWith('https://oxus.example/api'));
  // The licence of the words is the one link that leads away.
  expect(others.every((address) => address?.startsWith('https://spdx.org/licenses/'))).toBe(true);
});

test.each([
  'select=%0d%0aX-Injected:1',
  'country=%22;filename=%22a.exe',
  'map=4/45/50%0d%0aX-Injected:1',
  'format=csv%0d%0a',
])('a download with %s has the name that the atlas gives it, or is refused', async (query) => {
  const format = query.startsWith('format') ? '' : '&format=csv';
  const { status, headers } = await download(
    new Request(`http://a.example/download?${query}${format}`),
  );
  const name = headers.get('content-disposition');
  if (status === 200) expect(name).toMatch(/^attachment; filename="[\w.-]+\.zip"$/);
  else expect([status, name]).toEqual([400, null]);
  expect(headers.get('x-injected')).toBeNull();
});

test.each(['1990-01-01', '2099-12-31'])('on %s the data are what they are today', async (date) => {
  const { etag, body } = await tagAndBody();
  vi.useFakeTimers({ now: new Date(date), toFake: ['Date'] });
  try {
    expect((await tagAndBody()).etag).toBe(etag);
    expect(body).toContain('crocus-2024');
  } finally {
    vi.useRealTimers();
  }
});

async function tagAndBody() {
  const response = await ask(`${items}?limit=500`);
  return { etag: response.headers.get('etag'), body: await response.text() };
}
