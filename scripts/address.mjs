import { connect, createServer, isIP } from 'node:net';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} Address
 * @property {string[]} hosts Addresses to listen on; only the first one must work.
 * @property {number} port 0 asks for any free port.
 * @property {string} name The host for people, in the printed URL.
 */

/**
 * Reads `HOST` and `PORT`. Without `HOST` only this computer can connect, by both of its loopback
 * addresses: `localhost` means one or the other, depending on the system.
 *
 * @param {{ HOST?: string, PORT?: string }} environment
 * @returns {Address}
 * @throws {Problem} When `PORT` is no whole number from 0 to 65535.
 */
export function readAddress({ HOST, PORT }) {
  const text = PORT?.trim() || '3000';
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new Problem(`PORT must be a whole number from 0 to 65535, got "${PORT}".`);
  }
  const port = Number(text);
  const host = HOST?.trim().replace(/^\[(.*)\]$/, '$1');
  if (!host) return { hosts: ['127.0.0.1', '::1'], port, name: 'localhost' };
  const everywhere = host === '0.0.0.0' || host === '::';
  return { hosts: [host], port, name: everywhere ? 'localhost' : host };
}

/**
 * @param {string} name A host name or an address, IPv6 without brackets.
 * @param {number} port
 * @returns {string} The URL without a slash at its end: `http://localhost:3000`.
 */
export function urlOf(name, port) {
  const host = isIP(name) === 6 ? `[${name}]` : name;
  return port === 80 ? `http://${host}` : `http://${host}:${port}`;
}

/**
 * Listens, and says in one sentence why not when it cannot.
 *
 * @param {import('node:net').Server} server
 * @param {string} host
 * @param {number} port 0 asks for any free port.
 * @returns {Promise<number>} The port.
 * @throws {Problem} With Node's code as its cause: `EADDRINUSE`.
 */
export function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    const onError = ({ code }) =>
      reject(new Problem(listenProblem(code, host, port), { cause: code }));
    server.once('error', onError);
    server.listen({ host, port }, () => {
      server.off('error', onError);
      resolve(server.address().port);
    });
  });
}

/**
 * Makes sure that the address can be had, before a build makes anyone wait.
 *
 * @param {Address} address
 * @throws {Problem}
 */
export async function checkAddress({ hosts, port }) {
  for (const [index, host] of hosts.entries()) {
    const server = createServer();
    try {
      await listen(server, host, port);
    } catch (error) {
      if (index === 0 || error.cause === 'EADDRINUSE') throw error;
      continue;
    }
    await new Promise((resolve) => server.close(resolve));
    // macOS lets us listen on an address beside a program that listens on all of them, which then
    // gets some of the connections: only an answer to a connection tells.
    if (port !== 0 && (await answers(host, port))) {
      throw new Problem(listenProblem('EADDRINUSE', host, port));
    }
  }
}

function listenProblem(code, host, port) {
  switch (code) {
    case 'EADDRINUSE':
      return (
        `Port ${port} is already in use: stop the program that uses it, ` +
        `or choose another port, for instance PORT=${port < 65535 ? port + 1 : 3000} npm start.`
      );
    case 'EACCES':
      return `Port ${port} needs rights that this user lacks: choose one from 1024 up with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST must be an address of this computer, got "${host}".`;
    default:
      return `The server cannot listen on ${urlOf(host, port)}: ${code}.`;
  }
}

function answers(host, port) {
  const target = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return new Promise((resolve) => {
    const socket = connect({ host: target, port });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
