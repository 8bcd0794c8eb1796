import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { layers } from '../layers';
import type { Atlas } from './atlas';
import type { AtlasFolder } from './folder';
import { checkGrounding } from './grounding';
import { checkOwnWords } from './ownWords';
import { type AtlasProblem, formatProblem } from './problem';
import { inspectAtlas } from './read';
import { paragraphHash, readSource } from './source';

const usage = `Usage:
  npm run atlas -- check DIR [--source FILE]   check an atlas folder, and with the text of its
                                               source document also that its figures stand in it
  npm run atlas -- hash FILE                   print the hashes of a document's paragraphs,
                                               which begin with "[1] ", for atlas.yaml
`;

/** What a command prints and the exit code it ends with: 0 well, 1 problems, 2 misuse. */
export interface Outcome {
  output: string;
  code: 0 | 1 | 2;
}

/** Runs the command that the words of a command line ask for. */
export async function runCommand(words: readonly string[]): Promise<Outcome> {
  const parsed = parseWords(words);
  if (typeof parsed === 'string') return { output: `${parsed}\n\n${usage}`, code: 2 };
  if (parsed.command === 'help') return { output: usage, code: 0 };
  return parsed.command === 'hash' ? hash(parsed.path) : check(parsed.path, parsed.source);
}

type Parsed =
  | { command: 'help' }
  | { command: 'hash'; path: string }
  | { command: 'check'; path: string; source?: string };

function parseWords(words: readonly string[]): Parsed | string {
  let parsed: { values: { source?: string; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...words],
      options: { source: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [command, path, ...more] = positionals;
  if (values.help) return { command: 'help' };
  if (command === undefined) return 'Say what to do: check or hash.';
  if (command !== 'check' && command !== 'hash') {
    return `There is no command "${command}"; there are check and hash.`;
  }
  if (path === undefined)
    return `Say which ${command === 'check' ? 'folder' : 'file'} to ${command}.`;
  if (more.length > 0) return `One ${command === 'check' ? 'folder' : 'file'} at a time, please.`;
  if (command === 'check') return { command, path, source: values.source };
  return values.source === undefined ? { command, path } : '--source belongs to check.';
}

async function check(directory: string, source: string | undefined): Promise<Outcome> {
  const ids = layers.map(({ id }) => id);
  const { atlas, folder, problems } = await inspectAtlas(directory, { layers: ids });
  const all = [...problems];
  if (source !== undefined) {
    const text = await readText(source);
    if (text === undefined) all.push(unreadable(source));
    else all.push(...compareWithSource(folder, atlas, text, basename(source)));
  }
  const name = folder.manifest?.value.id ?? basename(directory);
  const count = all.length === 0 ? 'no problems' : counted(all.length, 'problem');
  const checked = source === undefined ? '; figures not compared with the source document' : '';
  const summary = `${name}: ${contentOf(folder)}, ${count}${checked}`;
  const output = `${[...all.map(formatProblem), summary].join('\n')}\n`;
  return { output, code: all.length === 0 ? 0 : 1 };
}

function compareWithSource(
  folder: AtlasFolder,
  atlas: Atlas | undefined,
  text: string,
  file: string,
): AtlasProblem[] {
  const { manifest, claims } = folder;
  if (manifest === undefined) return [];
  const entries = new Map(claims.entries.map((entry) => [entry.value.id, entry]));
  const values = new Map([...entries].map(([id, { value }]) => [id, value]));
  const places = new Map(folder.places.entries.map(({ value }) => [value.id, value]));
  const grounding = checkGrounding({ manifest: manifest.value, claims: values, places }, text, {
    file,
    locate: (item, field) => entries.get(item)?.at(field) ?? { file: claims.file, item, field },
  });
  return atlas === undefined ? grounding : [...grounding, ...checkOwnWords(atlas, text)];
}

function contentOf(folder: AtlasFolder): string {
  const { claims, events, flows, places, indicators, corridors, references, chapters } = folder;
  return [
    counted(claims.entries.length, 'claim'),
    counted(events.entries.length, 'event'),
    counted(flows.entries.length, 'flow'),
    counted(places.entries.length, 'place'),
    counted(indicators.entries.length, 'figure'),
    counted(corridors.entries.length, 'comparable figure'),
    counted(references.entries.length, 'reference'),
    counted(chapters.length, 'chapter'),
  ].join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function hash(path: string): Promise<Outcome> {
  const text = await readText(path);
  if (text === undefined) return { output: `${formatProblem(unreadable(path))}\n`, code: 1 };
  const { paragraphs, problems } = readSource(text, basename(path));
  if (problems.length > 0)
    return { output: `${problems.map(formatProblem).join('\n')}\n`, code: 1 };
  const hashes = paragraphs.map((paragraph) => `  - ${paragraphHash(paragraph)}`);
  return { output: `paragraphs:\n${hashes.join('\n')}\n`, code: 0 };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    return undefined;
  }
}

function unreadable(path: string): AtlasProblem {
  return { file: path, came: 'nothing that can be read', expected: 'a file of text in UTF-8' };
}
