import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';

/** A port of this computer that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts another production server, with more in its environment, and stops it again. */
export async function withServer(
  environment: Readonly<Record<string, string>>,
  visit: (origin: string) => Promise<void>,
) {
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...environment },
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await expect
      .poll(() =>
        fetch(`${origin}/api`).then(
          (answer) => answer.status,
          () => 0,
        ),
      )
      .toBe(200);
    await visit(origin);
  } finally {
    server.kill('SIGTERM');
  }
}
