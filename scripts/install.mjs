import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { root, runNpm } from './run.mjs';

/**
 * Compares what the lockfile asks for with what npm noted in `node_modules/.package-lock.json`
 * after its last complete install. A stamp of our own would miss a plain `npm install` and an
 * install that was cut short; npm's note does not.
 *
 * @param {{ packages: Record<string, object> }} lock The parsed package-lock.json.
 * @param {{ packages?: Record<string, object> } | undefined} installed The parsed note, if any.
 * @returns {string[]} Paths of packages that are missing or of another version. Optional packages
 *   (those of other platforms) may be missing.
 */
export function missingPackages(lock, installed) {
  const have = installed?.packages ?? {};
  return Object.entries(lock.packages)
    .filter(([path, { version, optional, devOptional }]) => {
      if (path === '') return false;
      if (have[path] === undefined) return !(optional || devOptional);
      return have[path].version !== version;
    })
    .map(([path]) => path);
}

/**
 * Installs the packages when any is missing or of another version than the lockfile's.
 *
 * @param {(message: string) => void} say Told once, before a longer wait.
 * @throws {Problem} When npm fails; npm's own words come first.
 */
export async function ensureInstalled(say) {
  const lock = await readJson('package-lock.json');
  if (lock === undefined) {
    throw new Problem('package-lock.json is missing: restore it, for instance from git.');
  }
  const installed = await readJson('node_modules/.package-lock.json');
  if (missingPackages(lock, installed).length === 0) return;
  say('Installing packages ...');
  // The build and the tests need development packages, whatever NODE_ENV or npm's settings say.
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Problem(
      `${output.trim()}\nThe packages could not be installed: npm's reason is above.`,
    );
  }
}

async function readJson(path) {
  try {
    return JSON.parse(await readFile(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
