import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { clientNetwork, createLog } from './log.mjs';

/** The lines that a server logs for the requests that `send` makes. */
async function logged(choice, send, options) {
  let text = '';
  const log = createLog(
    choice,
    (lines) => {
      text += lines;
    },
    options,
  );
  const closed = [];
  const server = createServer((request, response) => {
    closed.push(once(response, 'close'));
    log?.watch(request, response);
    response.isFromMemory = request.url === '/kept';
    response.writeHead(request.url === '/none' ? 404 : 200).end('twelve bytes');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.close());
  const { port } = server.address();
  await send(async (path, headers = {}) => {
    const sent = ask({ port, path, headers, agent: false });
    sent.end();
    const [response] = await once(sent, 'response');
    response.resume();
    await once(response, 'end');
  });
  await Promise.all(closed);
  log?.flush();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

it('says of each request what was asked and answered, and not who asked or for what', async () => {
  const lines = await logged(undefined, async (get) => {
    await get('/api/collections?bbox=1,2,3,4');
    await get('/none');
    await get('/kept');
  });
  expect(lines).toHaveLength(3);
  expect(lines[0]).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    method: 'GET',
    path: '/api/collections',
    status: 200,
    bytes: expect.any(Number),
    ms: expect.any(Number),
    memory: false,
    client: '127.0.0.0/24',
  });
  expect(lines[0].bytes).toBeGreaterThan(12);
  expect(lines.map(({ status }) => status)).toEqual([200, 404, 200]);
  expect(lines.map(({ memory }) => memory)).toEqual([false, false, true]);
  expect(JSON.stringify(lines)).not.toMatch(/bbox|127\.0\.0\.1"/);
});

it('tells the query only when it is told to', async () => {
  const [line] = await logged('query', (get) => get('/api?f=json&a=?'));
  expect(line.query).toBe('f=json&a=?');
});

it('is silent when it is off, and refuses what it does not know', async () => {
  expect(await logged('off', (get) => get('/api'))).toEqual([]);
  expect(() => createLog('loud', () => {})).toThrow('OXUS_LOG must be one of on, off, query');
});

it('believes a proxy about who asks only when it may', async () => {
  const forwarded = { 'X-Forwarded-For': '203.0.113.9, 198.51.100.77' };
  const [plain] = await logged('on', (get) => get('/', forwarded));
  const [trusting] = await logged('on', (get) => get('/', forwarded), { trusts: true });
  expect(plain.client).toBe('127.0.0.0/24');
  expect(trusting.client).toBe('198.51.100.0/24');
});

it.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:DB8::6', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['unknown', null],
  [undefined, null],
])('of the address %s it tells %s', (address, network) => {
  expect(clientNetwork(address)).toBe(network);
});
