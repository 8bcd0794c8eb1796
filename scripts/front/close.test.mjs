import { once } from 'node:events';
import { Agent, request as ask, createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { closeGently } from './close.mjs';

/** More than the buffers of a connection hold, so that a slow client keeps it open. */
const body = Buffer.alloc(16 * 2 ** 20, 'x');

async function start() {
  const server = createServer((_, response) => response.end(body));
  const close = closeGently(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.closeAllConnections());
  return { close, port: server.address().port };
}

async function begin(port, agent) {
  const sent = ask({ port, agent });
  sent.end();
  const [response] = await once(sent, 'response');
  return response;
}

async function lengthOf(response) {
  let length = 0;
  for await (const chunk of response) length += chunk.length;
  return length;
}

it('a slow client gets its whole answer while nobody else may connect', async () => {
  const { close, port } = await start();
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const slow = await begin(port, agent);
  let isClosed = false;
  const closed = close(60_000).then(() => {
    isClosed = true;
  });
  const [refused] = await once(connect(port, '127.0.0.1'), 'error');
  expect(refused.code).toBe('ECONNREFUSED');
  expect(isClosed).toBe(false);
  expect(await lengthOf(slow)).toBe(body.length);
  // The connection could be used again, which must not keep the server.
  await closed;
});

it('a connection without a request is closed at once', async () => {
  const { close, port } = await start();
  const idle = connect(port, '127.0.0.1');
  await once(idle, 'connect');
  const ended = once(idle.resume(), 'end');
  await close(60_000);
  await ended;
});

it('who takes longer than the grace is cut off', async () => {
  const { close, port } = await start();
  const stuck = await begin(port, false);
  await close(0);
  await expect(lengthOf(stuck)).rejects.toThrow(/aborted/);
});
