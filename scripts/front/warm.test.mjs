import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { warm } from './warm.mjs';

it('asks twice for the page and for what its map draws, in the codings that browsers take', async () => {
  const asked = new Map();
  const server = createServer((request, response) => {
    asked.set(request.url, (asked.get(request.url) ?? 0) + 1);
    response.end(request.headers['accept-encoding']);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  await warm(`http://127.0.0.1:${server.address().port}`);
  expect(asked.get('/')).toBe(2);
  expect([...asked.values()].every((times) => times === 2)).toBe(true);
  expect([...asked.keys()].filter((url) => url.includes('/items?'))).not.toEqual([]);
});

it('leaves a server that is not there alone', async () => {
  await expect(warm('http://127.0.0.1:1')).resolves.toBeUndefined();
});
