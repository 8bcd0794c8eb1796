import { connect } from 'node:net';
import { speak } from './smuggle.mjs';

/**
 * Holds many connections that never end their request, and asks for something meanwhile.
 *
 * @param {number} port On this computer.
 * @param {number} count Connections.
 * @returns {Promise<number>} The status of the answer to the one who asks.
 */
export async function holdConnections(port, count) {
  const parts = [
    'G',
    'GET /api HTTP/1.1\r\nHost: a\r\nX-A: ',
    'POST /api HTTP/1.1\r\nHost: a\r\n' + 'Content-Length: 1000000\r\n\r\nx',
    '',
  ];
  const held = await Promise.all(
    Array.from({ length: count }, (_, number) => {
      return new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(parts[number % parts.length] ?? '');
          resolve(socket);
        });
        socket.on('error', () => resolve(socket));
        socket.resume();
      });
    }),
  );
  const { statuses } = await speak(
    port,
    'GET /api HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    5000,
  );
  for (const socket of held) socket.destroy();
  return statuses[0] ?? 0;
}
