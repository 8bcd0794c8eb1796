import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';

const require = createRequire(import.meta.url);

/** Reads a JSON file of an installed package, for example `world-atlas/countries-10m.json`. */
export function readPackageJson(path) {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

/**
 * Reads one of the reviewed tables in `names/`.
 *
 * @param {string} name The table, without its ending.
 * @returns {Record<string, string>[]} One object a row; an empty cell is an empty string.
 */
export function readTable(name) {
  const file = new URL(`../names/${name}.csv`, import.meta.url);
  return parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true, trim: true });
}
