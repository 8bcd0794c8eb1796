import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listen, readAddress, urlOf } from './address.mjs';
import { closeGently } from './front/close.mjs';
import { createFront } from './front/front.mjs';
import { createLog } from './front/log.mjs';
import { refuseUnreadable } from './front/refuse.mjs';
import { warm } from './front/warm.mjs';
import { runCommand } from './problem.mjs';
import { root } from './run.mjs';

/** How long requests in progress may take once the server was asked to stop. */
const graceMilliseconds = 10_000;

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
  const trusts = process.env.OXUS_TRUST_PROXY === '1';
  const log = createLog(process.env.OXUS_LOG, (text) => process.stdout.write(text), { trusts });
  const front = createFront(
    async (request, response) => {
      await (await prepared.handler)(request, response);
    },
    { trusts, log, address: process.env.OXUS_BASE_URL },
  );
  const closers = [];
  const open = () => {
    const server = createServer({ maxHeaderSize }, front).on('clientError', refuseUnreadable);
    closers.push(closeGently(server));
    return server;
  };

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
  // Handlers name the page that draws an answer, and leave it to the front to ask for it.
  process.env.OXUS_FRONT = '1';
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
    await Promise.all(closers.map((close) => close(graceMilliseconds)));
    await app.close();
    log?.flush();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  console.log(`Oxus is ready: ${urlOf(name, port)}`);
  void warm(urlOf(reachable(hosts[0]), port));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => serve(readAddress(process.env)));
}

/** An address at which this computer reaches itself. */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}
