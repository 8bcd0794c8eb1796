import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listen, readAddress, urlOf } from './address.mjs';
import { createFront } from './front/front.mjs';
import { refuseUnreadable } from './front/refuse.mjs';
import { runCommand } from './problem.mjs';
import { root } from './run.mjs';

/** How long requests in progress may take once the server was asked to stop. */
const graceMilliseconds = 5000;

/** Bytes of a request's head: more than the longest address, so that one is told that it is. */
const maxHeaderSize = 32_768;

/**
 * Serves the last build until SIGINT or SIGTERM, which lets requests in progress finish and ends
 * the process with code 0.
 *
 * @param {import('./address.mjs').Address} address
 * @throws {import('./problem.mjs').Problem} When the address cannot be had.
 */
export async function serve({ hosts, port: wanted, name }) {
  const prepared = {};
  const front = createFront(async (request, response) => {
    await (await prepared.handler)(request, response);
  });
  const open = () => createServer({ maxHeaderSize }, front).on('clientError', refuseUnreadable);

  // Next is told its port, so the port comes first; requests wait until Next is prepared.
  const servers = [open()];
  const port = await listen(servers[0], hosts[0], wanted);
  for (const host of hosts.slice(1)) {
    const server = open();
    // A computer without IPv6 has no ::1.
    const listening = await listen(server, host, port).catch(() => undefined);
    if (listening !== undefined) servers.push(server);
  }

  process.env.NODE_ENV = 'production';
  // The links of the API carry the port that was found when any free one was asked for.
  process.env.PORT = String(port);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // Next reads the environment when it is loaded, so this is no import at the top.
  const { default: next } = await import('next');
  // Next listens for upgrades on its server and drops the connection of those it does not know, as
  // of a client that offers HTTP/2. On a server that nobody listens to it hears of none, and Node
  // answers them as plain requests.
  const app = next({ dev: false, dir: root, hostname: name, port, httpServer: createServer() });
  prepared.handler = app.prepare().then(() => app.getRequestHandler());
  await prepared.handler;

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      for (const server of servers) server.closeAllConnections();
    }, graceMilliseconds).unref();
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    await app.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  console.log(`Oxus is ready: ${urlOf(name, port)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => serve(readAddress(process.env)));
}
