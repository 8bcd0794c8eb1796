import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

const literal =
  /(?<=[=(,:!&|?[\s;]|^)\/(?![*/\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;)\]:}]|$)/gm;

/**
 * The regular expressions that stand in source files, each with the files that it stands in.
 *
 * @param {string} root The repository.
 * @param {readonly string[]} places Folders and files in it.
 * @returns {Map<string, { expression: RegExp, file: string }>} By their text.
 */
export function expressionsIn(root, places) {
  const found = new Map();
  for (const place of places) {
    for (const file of sourcesOf(join(root, place))) {
      for (const [, source = '', flags = ''] of readFileSync(file, 'utf8').matchAll(literal)) {
        const expression = compiled(source, flags);
        if (expression) found.set(String(expression), { expression, file });
      }
    }
  }
  return found;
}

function sourcesOf(path) {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.test\./.test(file))
    .map((file) => join(path, file));
}

/** What is between two slashes need not be an expression: a quotient is not. */
function compiled(source, flags) {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/**
 * Texts on which a careless expression tries one way after another: what it repeats, again and
 * again, with an end that does not fit.
 *
 * @param {RegExp} expression
 * @param {number} length Characters of each.
 */
export function hostileTexts({ source }, length) {
  const own = [...new Set(source.replace(/\\[dswbpPDSWBnrtux]|[[\](){}|+*?^$\\]/g, ''))].slice(
    0,
    12,
  );
  const pieces = [
    'a',
    '0',
    ' ',
    '\t',
    '\n',
    '-',
    '.',
    '/',
    '"',
    '(',
    ',',
    ';',
    '<',
    '\\',
    'A',
    'é',
    '_',
  ];
  const pairs = ['a-', 'a ', ' ,', '0.', '0-', 'a=', '</', '\r\n', '\\"', 'a/', ' \n', '> ', 'Aa '];
  const parts = [...new Set([...pieces, ...pairs, ...own, ...own.map((piece) => `a${piece}`)])];
  const words = ['<script ', '<script>', '&quot;', '2024-03-22', 'q=0.1;', 'claim:a ', '[@a; '];
  return [...parts, ...words].flatMap((part) => {
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    return [`${text}\u0000`, `<script${text}`, `"${text}!`];
  });
}

/**
 * Whether an expression comes to an end on a text, for all matches that it may have there.
 *
 * @param {RegExp} expression
 * @param {string} text
 * @param {number} milliseconds After which it is given up.
 */
export function comesToAnEnd({ source, flags }, text, milliseconds) {
  Object.assign(context, { source, flags: flags.includes('g') ? flags : `${flags}g`, text });
  try {
    matching.runInContext(context, { timeout: milliseconds });
    return true;
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

const context = createContext({});
const matching = new Script('[...text.matchAll(new RegExp(source, flags))].length');
