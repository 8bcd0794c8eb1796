import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

/**
 * Bundles the service worker into public/sw.js.
 *
 * @param {string} hash What tells this build from every other: the worker's caches bear it.
 */
export async function buildWorker(hash) {
  await build({
    entryPoints: [join(root, 'components/offline/worker.mjs')],
    outfile: join(root, 'public/sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { OXUS_BUILD: JSON.stringify(hash), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
