import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished, vi } from 'vitest';
import { respond } from '@/app/api/respond';
import { createFront } from '../front/front.mjs';
import { refuseUnreadable } from '../front/refuse.mjs';
import { attack } from './attack.mjs';
import { digestOf } from './digest.mjs';
import { faultsOf } from './judge.mjs';
import { hostileRequests } from './requests.mjs';
import { holdConnections } from './slow.mjs';
import { shapes, speak } from './smuggle.mjs';

// Thousands of requests, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 });

/** The server as it is but for Next: the front, and the handlers of the API. Pages are a word. */
async function start() {
  vi.stubEnv('OXUS_ATLAS', 'geo/atlases/isis-khorasan');
  vi.stubEnv('OXUS_FRONT', '1');
  const reached = [];
  const failures = [];
  const front = createFront(
    async (request, response) => {
      reached.push(request.url);
      const { method, url, headers } = request;
      if (!/^\/api(?:\/|\?|$)/.test(url)) return response.writeHead(404).end('Not found');
      const answer = await respond(
        new Request(new URL(`http://a.example${url}`), {
          method,
          headers: Object.entries(headers).filter(([name]) => /^(?:accept|if-|range)/.test(name)),
        }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      if (answer.body) Readable.fromWeb(answer.body).pipe(response);
      else response.end();
    },
    { onError: (error) => failures.push(error) },
  );
  const server = createServer({ maxHeaderSize: 32_768 }, front).on('clientError', refuseUnreadable);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address();
  return { port, origin: `http://127.0.0.1:${port}`, reached, failures };
}

it('2,000 hostile requests get answers without a fault, and change nothing', async () => {
  const { origin, failures } = await start();
  const before = await digestOf(origin);
  const { faults, statuses } = await attack(origin, {
    count: 2000,
    seed: 7,
    folder: process.cwd(),
  });
  expect(faults).toEqual([]);
  expect(failures).toEqual([]);
  // Not all of them are refused at the door: the ones that pass try what lies behind.
  expect(statuses.get(200)).toBeGreaterThan(200);
  expect(statuses.get(400)).toBeGreaterThan(200);
  expect(statuses.get(404)).toBeGreaterThan(100);
  expect(await digestOf(origin)).toBe(before);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

it('the same seed gives the same requests, another one others', () => {
  const some = (seed) => Array.from({ length: 50 }, hostileRequests(seed));
  expect(some(3)).toEqual(some(3));
  expect(some(3)).not.toEqual(some(4));
});

it.each(Object.entries(shapes))('%s: refused, and nothing behind it is heard', async (_, bytes) => {
  const { port, reached } = await start();
  const { statuses, closed } = await speak(port, bytes);
  expect(closed).toBe(true);
  expect(statuses.length).toBeLessThanOrEqual(1);
  for (const status of statuses) expect(String(status)).toMatch(/^4\d\d$/);
  expect(reached).not.toContain('/hidden');
});

it('who never ends a request keeps nobody waiting', async () => {
  const { port } = await start();
  expect(await holdConnections(port, 100)).toBe(200);
});

it.each([
  ['a server error', { status: 500 }],
  ['a stack', { body: 'at respond (file:///srv/app/route.js:3:1)' }],
  ['a folder of packages', { body: '/srv/node_modules/next/index.js' }],
  ['the folder of the server', { body: 'No file in /srv/oxus/data' }],
  ['a file of the system', { body: 'root:x:0:0:root:/root:/bin/bash' }],
  ['a field that the request brought', { headers: { 'x-injected': '1' } }],
  ['a cookie', { headers: { 'set-cookie': ['a=1'] } }],
  ['a host that the request brought', { headers: { location: '//stranger.example/' } }],
])('the judge sees %s', (_, part) => {
  const whole = { status: 200, headers: {}, body: 'ok', ...part };
  expect(faultsOf(whole, '/srv/oxus')).toHaveLength(1);
  expect(faultsOf({ status: 200, headers: {}, body: 'ok' }, '/srv/oxus')).toEqual([]);
});
