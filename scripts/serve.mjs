import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listen, readAddress, urlOf } from './address.mjs';
import { runCommand } from './problem.mjs';
import { root } from './run.mjs';

/** How long requests in progress may take once the server was asked to stop. */
const graceMilliseconds = 5000;

/**
 * Serves the last build until SIGINT or SIGTERM, which lets requests in progress finish and ends
 * the process with code 0.
 *
 * @param {import('./address.mjs').Address} address
 * @throws {import('./problem.mjs').Problem} When the address cannot be had.
 */
export async function serve({ hosts, port, name }) {
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // Next reads the environment when it is loaded, so this is no import at the top.
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, hostname: name, port });
  await app.prepare();
  const handle = app.getRequestHandler();

  const servers = [];
  const open = async (host, wanted) => {
    const server = createServer((request, response) => {
      handle(request, response).catch((error) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
    const actual = await listen(server, host, wanted);
    servers.push(server);
    return actual;
  };

  const [first, ...others] = hosts;
  const actual = await open(first, port);
  // A computer without IPv6 has no ::1.
  for (const host of others) await open(host, actual).catch(() => {});

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

  console.log(`Oxus is ready: ${urlOf(name, actual)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => serve(readAddress(process.env)));
}
