import { expect, it } from 'vitest';
import {
  completeLockfile,
  lockfileProblems,
  missingOptional,
  platformOf,
} from './complete-lockfile.mjs';

const manifest = { dependencies: { next: '^16.4.6' }, engines: { node: '>=20.9' } };

function lockWith(packages) {
  return { lockfileVersion: 3, packages: { '': { name: 'oxus', ...manifest }, ...packages } };
}

const next = {
  version: '16.4.6',
  integrity: 'sha512-next',
  optionalDependencies: { '@next/swc-darwin-arm64': '16.4.6', sharp: '^0.35.0' },
};
const sharp = { version: '0.35.5', integrity: 'sha512-sharp', optional: true };

it.each([
  ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@next/swc-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['@img/sharp-libvips-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@rolldown/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', { os: ['darwin'] }],
  ['sharp', {}],
])('reads the platform off the name %s', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

it('adds the optional packages of other platforms, and nothing else', () => {
  const before = lockWith({ 'node_modules/next': next, 'node_modules/sharp': sharp });
  const after = completeLockfile(before);
  expect(Object.keys(after.packages)).toEqual([
    '',
    'node_modules/@next/swc-darwin-arm64',
    'node_modules/next',
    'node_modules/sharp',
  ]);
  expect(after.packages['node_modules/@next/swc-darwin-arm64']).toEqual({
    version: '16.4.6',
    optional: true,
    os: ['darwin'],
    cpu: ['arm64'],
  });
  expect(after.packages['node_modules/sharp']).toEqual(sharp);
  expect(missingOptional(after)).toEqual([]);
});

it('marks what only development needs, so that an install without it stays small', () => {
  const lock = lockWith({
    'node_modules/vite': {
      version: '8.3.4',
      dev: true,
      optionalDependencies: { fsevents: '~2.3.3' },
    },
  });
  expect(completeLockfile(lock).packages['node_modules/fsevents']).toEqual({
    version: '2.3.3',
    dev: true,
    optional: true,
    os: ['darwin'],
  });
});

it('sees a package in the folder of its parent, and in the folders above', () => {
  const parent = { version: '1.0.0', optionalDependencies: { leaf: '1.0.0' } };
  const leaf = { version: '1.0.0', optional: true };
  const own = { 'node_modules/a/node_modules/b': parent };
  const places = [
    'node_modules/a/node_modules/b/node_modules/leaf',
    'node_modules/a/node_modules/leaf',
    'node_modules/leaf',
  ];
  for (const place of places) {
    expect(missingOptional(lockWith({ ...own, [place]: leaf }))).toEqual([]);
  }
  expect(
    missingOptional(lockWith({ ...own, 'node_modules/c/node_modules/leaf': leaf })),
  ).toHaveLength(1);
});

it('puts another version of a package beside the one that asks for it', () => {
  const lock = lockWith({
    'node_modules/a': { version: '1.0.0', optionalDependencies: { fsevents: '2.3.2' } },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  });
  const { packages } = completeLockfile(lock);
  expect(packages['node_modules/fsevents'].version).toBe('2.3.3');
  expect(packages['node_modules/a/node_modules/fsevents'].version).toBe('2.3.2');
});

it('takes out the addresses of packages and keeps their digests', () => {
  const lock = lockWith({
    'node_modules/sharp': { ...sharp, resolved: 'https://registry.example/sharp.tgz' },
  });
  expect(completeLockfile(lock).packages['node_modules/sharp']).toEqual(sharp);
});

it('finds no problem in a complete lockfile', () => {
  const lock = completeLockfile(
    lockWith({ 'node_modules/next': next, 'node_modules/sharp': sharp }),
  );
  expect(lockfileProblems(lock, manifest)).toEqual([]);
});

it('names what is missing, what has an address, and what differs from package.json', () => {
  const lock = lockWith({
    'node_modules/next': next,
    'node_modules/sharp': { ...sharp, resolved: 'https://registry.example/sharp.tgz' },
  });
  const other = { ...manifest, dependencies: { next: '^16.4.6', swr: '^2.5.1' } };
  expect(lockfileProblems(lock, other)).toEqual([
    'package-lock.json lacks node_modules/@next/swc-darwin-arm64 at version 16.4.6.',
    'package-lock.json names an address for node_modules/sharp.',
    'package-lock.json has other dependencies than package.json.',
  ]);
});
