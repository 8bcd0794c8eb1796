import { expect, it } from 'vitest';
import { missingPackages } from './install.mjs';

const lock = {
  packages: {
    '': { name: 'oxus' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true },
  },
};

it('finds everything missing where nothing was ever installed', () => {
  expect(missingPackages(lock, undefined)).toEqual(['node_modules/next', 'node_modules/vitest']);
});

it('is content without the packages of other platforms', () => {
  const { '': _, 'node_modules/@next/swc-darwin-arm64': __, ...packages } = lock.packages;
  expect(missingPackages(lock, { packages })).toEqual([]);
});

it('finds a package of another version, an optional one too', () => {
  const packages = {
    ...lock.packages,
    'node_modules/next': { version: '16.4.5' },
    'node_modules/@next/swc-darwin-arm64': { version: '16.4.5', optional: true },
  };
  expect(missingPackages(lock, { packages })).toEqual([
    'node_modules/next',
    'node_modules/@next/swc-darwin-arm64',
  ]);
});

it('finds the development packages missing after an install without them', () => {
  const { 'node_modules/vitest': _, ...packages } = lock.packages;
  expect(missingPackages(lock, { packages })).toEqual(['node_modules/vitest']);
});
