import { request as ask } from 'node:http';

/**
 * Sends a request and reads the whole answer.
 *
 * @param {string} origin such as "http://127.0.0.1:3000"
 * @param {import('./requests.mjs').Hostile} hostile
 * @param {import('node:http').Agent | false} agent
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders,
 *   body: string, milliseconds: number } | undefined>} undefined when the server cut the connection
 *   in place of an answer
 */
export function send(origin, { method, target, headers, body }, agent) {
  const { hostname, port } = new URL(origin);
  const started = performance.now();
  return new Promise((resolve) => {
    const sent = ask({ hostname, port, method, path: target, headers, agent }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.once('close', () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString('latin1'),
          milliseconds: performance.now() - started,
        });
      });
    });
    // A protocol that the server does not speak is refused by going on in HTTP/1.1.
    sent.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve(undefined);
    });
    sent.on('error', () => resolve(undefined));
    sent.end(body);
  });
}
