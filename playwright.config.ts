import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './e2e/browser.mjs';

/**
 * The journeys run against the production build (`npm run build` first). This file is read again in
 * each worker process, which must see the same server and browser: both are kept in the environment.
 */
process.env.OXUS_TEST_PORT ??= String(await freePort());
process.env.OXUS_BROWSER ??= (await findBrowser()) ?? '';
const { OXUS_TEST_PORT: port, OXUS_BROWSER: browser, CI: ci } = process.env;
if (!browser) {
  throw new Error(
    'No browser was found: run npm test, which installs one, or name the path of Chromium or ' +
      'Chrome in OXUS_BROWSER.',
  );
}
const baseURL = `http://127.0.0.1:${port}`;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 1,
  retries: ci ? 1 : 0,
  timeout: 60_000,
  // A map drawn without a graphics card takes seconds to settle, on a busy machine many.
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    // A worker would answer in the place of the network that journeys switch off; one of them asks
    // for it.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: browser,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
        // Chromium's sandbox refuses to work for root, as in most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    url: `${baseURL}/api`,
    env: { HOST: '127.0.0.1', PORT: String(port) },
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') {
          reject(new Error(`a TCP server must have a port, got ${address}`));
        } else resolve(address.port);
      });
    });
  });
}
