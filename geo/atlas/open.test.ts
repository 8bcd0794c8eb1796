import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { changed, minimalAtlas, writeAtlas } from './fixtures/minimal';
import { defaultAtlasDirectory, openAtlas } from './open';

const before = process.env.OXUS_ATLAS;

afterEach(() => {
  if (before === undefined) delete process.env.OXUS_ATLAS;
  else process.env.OXUS_ATLAS = before;
});

test('opens the folder that OXUS_ATLAS names, and the same atlas the second time', async () => {
  process.env.OXUS_ATLAS = await writeAtlas();
  expect(defaultAtlasDirectory()).toBe(process.env.OXUS_ATLAS);
  expect(await openAtlas()).toBe(await openAtlas());
});

test('reads the atlas again after a file has changed', async () => {
  const directory = await writeAtlas();
  process.env.OXUS_ATLAS = directory;
  const first = await openAtlas();
  const file = join(directory, 'places.csv');
  await writeFile(file, changed('places.csv', 'The mill', 'The old mill')['places.csv'] ?? '');
  await utimes(file, 0, 0);
  const second = await openAtlas();
  expect(second.places.get('mill')?.name).toBe('The old mill');
  expect(second.version).not.toBe(first.version);
});

test('tries again after a folder with problems was mended', async () => {
  const directory = await writeAtlas({ 'flows.csv': '' });
  process.env.OXUS_ATLAS = directory;
  await expect(openAtlas()).rejects.toThrow('flows.csv: got an empty file');
  await writeFile(join(directory, 'flows.csv'), minimalAtlas['flows.csv'] ?? '');
  expect((await openAtlas()).flows).toHaveLength(1);
});

test('opens our own atlas when OXUS_ATLAS says nothing', () => {
  delete process.env.OXUS_ATLAS;
  expect(defaultAtlasDirectory()).toBe(join(process.cwd(), 'geo', 'atlases', 'isis-khorasan'));
});
