import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetBuild, hashSources, needsBuild, rememberBuild } from './sources.mjs';

let folder;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oxus-sources-'));
  await write('app/page.tsx', 'page');
  await write('geo/bbox.ts', 'bbox');
  await write('package-lock.json', '{}');
  await mkdir(join(folder, '.next'));
});

afterEach(() => rm(folder, { recursive: true }));

it('needs a build before the first one and none after it', async () => {
  expect(await needsBuild(folder)).toBe(true);
  await rememberBuild(folder, await hashSources(folder));
  expect(await needsBuild(folder)).toBe(false);
});

it('needs a build after one that did not finish', async () => {
  await rememberBuild(folder, await hashSources(folder));
  await forgetBuild(folder);
  expect(await needsBuild(folder)).toBe(true);
});

it.each([
  ['a changed source', 'app/page.tsx'],
  ['a new source in a new folder', 'components/map/MapView.tsx'],
  ['a changed lockfile', 'package-lock.json'],
  ['a new configuration', 'next.config.js'],
  ['a new public file', 'public/icon.svg'],
])('needs a build after %s', async (_, path) => {
  const before = await hashSources(folder);
  await write(path, 'changed');
  expect(await hashSources(folder)).not.toBe(before);
});

it.each([
  ['the content of an atlas', 'geo/atlases/isis-khorasan/atlas.yaml'],
  ['a test', 'geo/bbox.test.ts'],
  ['the unpacked basemap', 'public/basemap/0/0/0.pbf'],
  ['a document', 'README.md'],
])('needs no build after a change of %s', async (_, path) => {
  const before = await hashSources(folder);
  await write(path, 'changed');
  expect(await hashSources(folder)).toBe(before);
});

it('tells a file from two files with the same letters', async () => {
  await write('geo/a.ts', 'x');
  await write('geo/b.ts', 'yz');
  const before = await hashSources(folder);
  await write('geo/a.ts', 'xy');
  await write('geo/b.ts', 'z');
  expect(await hashSources(folder)).not.toBe(before);
});

async function write(path, content) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
