import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runNode } from './run.mjs';

/**
 * @returns {string} The folder of the atlas that is served, absolute: `OXUS_ATLAS`, relative to
 *   the repository, or the one that comes with Oxus.
 */
export function atlasFolder() {
  return resolve(root, process.env.OXUS_ATLAS?.trim() || 'geo/atlases/isis-khorasan');
}

/**
 * @returns {string | undefined} The file with the article's own text, which never enters the
 *   repository: `OXUS_SOURCE`, or the place where the continuous integration keeps it.
 * @throws {Error} never; a file named by `OXUS_SOURCE` is returned even if it is missing, so that
 *   the check says so.
 */
export function sourceFile() {
  const named = process.env.OXUS_SOURCE?.trim();
  if (named) return resolve(root, named);
  const usual = resolve(root, '../shared/source/article.md');
  return existsSync(usual) ? usual : undefined;
}

/**
 * Checks an atlas folder with the command that its authors use.
 *
 * @param {string} folder
 * @param {string} [source] A file with the article's text: also checks that each figure is in the
 *   paragraph that it cites.
 * @returns {Promise<{ code: number, output: string }>} Exit code 0 when it holds; one line each
 *   for what does not.
 */
export function checkAtlas(folder, source) {
  const args = ['check', folder, ...(source === undefined ? [] : ['--source', source])];
  // The reader of atlases is marked server-only, which the condition turns into an empty module.
  const flags = ['--conditions=react-server', '--import', 'tsx'];
  return runNode([...flags, 'geo/atlas/cli.ts', ...args]);
}
