import { Server } from 'node:net';

/**
 * Prepares a server to be closed so that requests in flight finish. `server.close` of node:http
 * does not do that: it takes a connection for idle as soon as the handler has ended its answer,
 * and cuts off a slow client in the middle of it.
 *
 * @param {import('node:http').Server} server Before it listens.
 * @returns {(graceMilliseconds: number) => Promise<void>} Closes it: no new connection is taken,
 *   connections without a request are closed, the others when their answer has been sent, or when
 *   the grace is over. Resolved when the last one is closed.
 */
export function closeGently(server) {
  /** @type {Map<import('node:net').Socket, number>} Answers that are not sent yet. */
  const connections = new Map();
  let isClosing = false;
  const count = (socket, change) => {
    const left = (connections.get(socket) ?? 0) + change;
    if (!connections.has(socket)) return;
    connections.set(socket, left);
    if (isClosing && left === 0) socket.destroySoon();
  };
  server.on('connection', (socket) => {
    connections.set(socket, 0);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  return async (graceMilliseconds) => {
    isClosing = true;
    const closed = new Promise((done) => Server.prototype.close.call(server, done));
    for (const [socket, left] of connections) if (left === 0) socket.destroySoon();
    const last = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    await closed;
    clearTimeout(last);
  };
}
