import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtlasProblem } from './problem';

/** The files that every atlas folder has; chapters stand beside them in chapters/. */
export const atlasFiles = [
  'atlas.yaml',
  'references.yaml',
  'claims.yaml',
  'places.csv',
  'events.csv',
  'flows.csv',
  'indicators.csv',
] as const;

/** Files that an atlas may have or not. */
export const optionalFiles: readonly string[] = ['corridors.csv', 'corrections.yaml'];

/** No file of plain text that a person edits is larger: 20 MB. */
const largest = 20_000_000;

/** The text of the folder's files by path within it; a file that cannot be read is missing. */
export interface FolderText {
  files: Map<string, string>;
  /** Paths of the chapters, sorted, also of those that cannot be read. */
  chapters: string[];
  problems: AtlasProblem[];
}

/** Reads the text of an atlas folder. Whatever cannot be read becomes a problem. */
export async function readFolderText(directory: string): Promise<FolderText> {
  const folder = await kindOf(directory);
  if (folder !== 'folder') {
    const came = folder === 'file' ? 'a file' : 'nothing there';
    const expected = `a folder with ${atlasFiles.join(', ')} and chapters/`;
    return { files: new Map(), chapters: [], problems: [{ file: directory, came, expected }] };
  }
  const listed = await listChapters(directory);
  const problems = [...listed.problems];
  const files = new Map<string, string>();
  for (const file of [...atlasFiles, ...optionalFiles, ...listed.chapters]) {
    if (optionalFiles.includes(file) && (await kindOf(join(directory, file))) === 'nothing')
      continue;
    const result = await readText(directory, file);
    if (typeof result === 'string') files.set(file, result);
    else problems.push(result);
  }
  return { files, chapters: listed.chapters, problems };
}

/** SHA-256 over the sorted paths and contents, in hex, its first 16 digits. */
export function versionOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const file of [...files.keys()].sort()) {
    const text = files.get(file) ?? '';
    // Lengths keep "ab" + "c" apart from "a" + "bc".
    hash.update(`${file}\n${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest('hex').slice(0, 16);
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** The chapters of an atlas folder, sorted by path, and what is wrong with their folder. */
export async function listChapters(
  directory: string,
): Promise<{ chapters: string[]; problems: AtlasProblem[] }> {
  const folder = join(directory, 'chapters');
  const expected = 'a folder with at least one chapter, such as chapters/1-attack.md';
  const kind = await kindOf(folder);
  if (kind !== 'folder') {
    const came = kind === 'file' ? 'a file' : 'nothing there';
    return { chapters: [], problems: [{ file: 'chapters', came, expected }] };
  }
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const chapters = names.filter((name) => name.endsWith('.md')).map((name) => `chapters/${name}`);
  const problems: AtlasProblem[] = names
    .filter((name) => !name.endsWith('.md'))
    .map((name) => ({
      file: `chapters/${name}`,
      came: 'a file that is no chapter',
      expected: 'only Markdown files with the ending .md in chapters/',
    }));
  if (chapters.length === 0) problems.push({ file: 'chapters', came: 'no chapter', expected });
  return { chapters, problems };
}

/** The text of one file, without a byte order mark, or the problem that keeps it from us. */
async function readText(directory: string, file: string): Promise<string | AtlasProblem> {
  const path = join(directory, file);
  const kind = await kindOf(path);
  if (kind === 'nothing') return { file, came: 'nothing there', expected: 'a file of this name' };
  if (kind === 'folder') return { file, came: 'a folder', expected: 'a file of this name' };
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > largest) {
      const came = `${(size / 1e6).toFixed(1)} MB`;
      return { file, came, expected: `at most ${largest / 1e6} MB` };
    }
    bytes = await readFile(path);
  } catch {
    return { file, came: 'a file that cannot be opened', expected: 'a file we may read' };
  }
  return decode(file, bytes);
}

function decode(file: string, bytes: Buffer): string | AtlasProblem {
  const expected = 'text in UTF-8 (choose "CSV UTF-8" or "UTF-8" when saving)';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { file, came: 'text in UTF-16', expected };
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes);
    if (text.trim() === '') return { file, came: 'an empty file', expected: 'some content' };
    return text;
  } catch {
    return { file, line: damagedLine(bytes), came: 'bytes that are not UTF-8', expected };
  }
}

/** The first line, from 1, that is not UTF-8. A line feed is never part of another character. */
function damagedLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}
