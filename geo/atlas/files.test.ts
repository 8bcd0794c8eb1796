import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minimalAtlas, writeAtlas } from './fixtures/minimal';
import { inspectAtlas, readAtlas } from './read';

async function problemsOf(changes: Parameters<typeof writeAtlas>[0]) {
  return (await inspectAtlas(await writeAtlas(changes))).problems;
}

const bytes = (path: string) => new TextEncoder().encode(minimalAtlas[path]);

test('a missing folder is one sentence', async () => {
  await expect(readAtlas('/no/such/atlas')).rejects.toThrow(
    '/no/such/atlas: got nothing there, expected a folder with atlas.yaml',
  );
});

test('a file in place of the folder is one problem', async () => {
  const file = join(await writeAtlas(), 'atlas.yaml');
  const { problems } = await inspectAtlas(file);
  expect(problems).toMatchObject([{ file, came: 'a file' }]);
});

test('a missing file is one problem, and nothing that points into it is another', async () => {
  expect(await problemsOf({ 'places.csv': undefined })).toEqual([
    { file: 'places.csv', came: 'nothing there', expected: 'a file of this name' },
  ]);
});

test('a folder with the name of a file is named', async () => {
  const directory = await writeAtlas({ 'flows.csv': undefined });
  await mkdir(join(directory, 'flows.csv'));
  expect((await inspectAtlas(directory)).problems).toMatchObject([
    { file: 'flows.csv', came: 'a folder' },
  ]);
});

test('an empty file is named', async () => {
  expect(await problemsOf({ 'flows.csv': ' \n' })).toMatchObject([
    { file: 'flows.csv', came: 'an empty file' },
  ]);
});

test('damaged UTF-8 is reported with its line', async () => {
  const damaged = bytes('places.csv');
  // The first byte of a Cyrillic letter on the third line without its second.
  damaged[damaged.indexOf(0xd0)] = 0xff;
  expect(await problemsOf({ 'places.csv': damaged })).toMatchObject([
    { file: 'places.csv', line: 3, came: 'bytes that are not UTF-8' },
  ]);
});

test('UTF-16, as spreadsheets write it, is named', async () => {
  const text = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(minimalAtlas['flows.csv'] ?? '', 'utf16le'),
  ]);
  expect(await problemsOf({ 'flows.csv': text })).toMatchObject([
    { file: 'flows.csv', came: 'text in UTF-16' },
  ]);
});

test('a file over 20 MB is not read', async () => {
  expect(await problemsOf({ 'flows.csv': new Uint8Array(20_000_001) })).toMatchObject([
    { file: 'flows.csv', came: '20.0 MB', expected: 'at most 20 MB' },
  ]);
});

test('a byte order mark and the line ends of Windows change nothing', async () => {
  const plain = await readAtlas(await writeAtlas());
  const windows = Object.fromEntries(
    Object.entries(minimalAtlas).map(([path, text]) => [
      path,
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ]),
  );
  const { version, ...atlas } = await readAtlas(await writeAtlas(windows));
  expect(atlas).toEqual({ ...plain, version: undefined });
  expect(version).not.toBe(plain.version);
});

test('the version is that of the content, not of the folder', async () => {
  const first = await readAtlas(await writeAtlas());
  const second = await readAtlas(await writeAtlas());
  expect(second.version).toBe(first.version);
});

test('chapters are Markdown, and hidden files are left aside', async () => {
  const changes = { 'chapters/.DS_Store': 'x', 'chapters/notes.txt': 'x' };
  expect(await problemsOf(changes)).toMatchObject([{ file: 'chapters/notes.txt' }]);
});

test('everything wrong in all files comes at once', async () => {
  const problems = await problemsOf({
    'flows.csv': 'id,title\n',
    'claims.yaml': '- id: [\n',
    'chapters/1-mill.md': 'No front matter',
  });
  const files = new Set(problems.map(({ file }) => file));
  expect([...files]).toEqual(['claims.yaml', 'flows.csv', 'chapters/1-mill.md']);
});
