import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dependencyProblems, exceptions, installScripts } from './dependencies.mjs';
import { root } from './run.mjs';

const own = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const lockWith = (packages) => ({ packages: { '': { name: 'oxus' }, ...packages } });

it('our own lockfile has no version below a floor, no other licence and no other install script', () => {
  expect(dependencyProblems(own)).toEqual([]);
});

it('the lists name nothing that is no longer there', () => {
  const names = Object.keys(own.packages).map((path) => path.replace(/^.*node_modules\//, ''));
  for (const name of [...Object.keys(exceptions), ...Object.keys(installScripts)]) {
    expect(names).toContain(name);
  }
});

it.each([
  ['16.4.0', 1],
  ['16.4.1', 0],
  ['16.10.0', 0],
  ['15.9.9', 1],
  ['17.0.0-rc.1', 0],
])('next %s: %i problems', (version, count) => {
  expect(
    dependencyProblems(lockWith({ 'node_modules/next': { version, license: 'MIT' } })),
  ).toHaveLength(count);
});

it.each([
  ['GPL-3.0-only', 1],
  ['MIT', 0],
  ['(GPL-2.0-only OR MIT)', 0],
  ['Apache-2.0 AND GPL-3.0-only', 1],
  [undefined, 1],
])('the licence %s: %i problems', (license, count) => {
  expect(
    dependencyProblems(lockWith({ 'node_modules/a/node_modules/b': { license } })),
  ).toHaveLength(count);
});

it('a package that runs a script when it is installed is named', () => {
  const lock = lockWith({ 'node_modules/sneaky': { license: 'MIT', hasInstallScript: true } });
  expect(dependencyProblems(lock)).toEqual([expect.stringContaining('sneaky')]);
});

/** What the framework could do and this product does not: each is a way in, or a request out. */
const unused = {
  'a Server Action': /^\s*['"]use server['"]/m,
  'a cached function': /^\s*['"]use cache/m,
  'the image optimiser': /from ['"]next\/(?:legacy\/)?image['"]/,
  'generated images': /from ['"]next\/og['"]/,
  'fonts of others': /from ['"]next\/font\/google['"]/,
  'HTML by string':
    /\.(?:innerHTML|outerHTML)\s*=|\.(?:setHTML\w*|insertAdjacentHTML)\(|document\.write\(/,
};

it.each(Object.entries(unused))('no source uses %s', (_, pattern) => {
  const found = ['app', 'components', 'geo', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((path) => /\.(?:[cm]?[jt]sx?)$/.test(path) && !/\.test\./.test(path))
      .map((path) => join(root, folder, path))
      .filter((path) => pattern.test(readFileSync(path, 'utf8'))),
  );
  expect(found).toEqual([]);
});
