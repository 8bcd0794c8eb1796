import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build is made of. Atlases are read when the server starts, so they are no part of it. */
const inputs = [
  'app',
  'components',
  'geo',
  'public',
  'scripts/build.mjs',
  'scripts/front/fields.mjs',
  'scripts/worker.mjs',
  'instrumentation-client.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];

/** Made by the build itself (unpacked from geo/basemap), or without effect on it. */
const ignored = [
  /^geo\/atlases\//,
  /^public\/(basemap|fonts)\//,
  /^public\/sw\.js$/,
  /\.test\.[a-z]+$/,
  /(^|\/)\.DS_Store$/,
];

const stamp = '.next/oxus-sources';

/**
 * A digest of the names and contents of everything that a build is made of.
 *
 * @param {string} folder The repository, absolute.
 * @returns {Promise<string>} SHA-256, in hexadecimal.
 */
export async function hashSources(folder) {
  const hash = createHash('sha256');
  for (const path of await filesOf(folder)) {
    const content = await readFile(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder The repository, absolute.
 * @returns {Promise<boolean>} Whether no complete build of the present sources is there.
 */
export async function needsBuild(folder) {
  const built = await readFile(join(folder, stamp), 'utf8').catch(() => undefined);
  return built !== (await hashSources(folder));
}

/** Forgets the last build, so that one that fails half-way is not taken for complete. */
export async function forgetBuild(folder) {
  await rm(join(folder, stamp), { force: true });
}

/**
 * Notes that a build is complete.
 *
 * @param {string} folder The repository, absolute.
 * @param {string} hash The digest of the sources, taken before the build began.
 */
export async function rememberBuild(folder, hash) {
  await writeFile(join(folder, stamp), hash);
}

/** Relative paths with forward slashes, sorted, so that the digest is the same everywhere. */
async function filesOf(folder) {
  const paths = [];
  for (const input of inputs) {
    const entries = await readdir(join(folder, input), {
      recursive: true,
      withFileTypes: true,
    }).catch((error) => (error.code === 'ENOTDIR' ? [undefined] : []));
    for (const entry of entries) {
      if (entry === undefined) paths.push(input);
      else if (entry.isFile()) {
        const absolute = join(entry.parentPath ?? entry.path, entry.name);
        paths.push(absolute.slice(folder.length + 1).replaceAll('\\', '/'));
      }
    }
  }
  return paths.filter((path) => !ignored.some((pattern) => pattern.test(path))).sort();
}
