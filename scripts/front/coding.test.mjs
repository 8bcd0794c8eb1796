import { expect, it } from 'vitest';
import { acceptedCodings, isCompressible } from './coding.mjs';

it.each([
  [undefined, []],
  ['', []],
  ['identity', []],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['BR;q=0.1', ['br']],
  ['br;q=0, gzip;q=1.0', ['gzip']],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['gzip;q=0, *', ['br']],
  ['gzip;q=nonsense', []],
])('of Accept-Encoding: %s it takes %j', (field, codings) => {
  expect(acceptedCodings(field)).toEqual(codings);
});

it.each([
  ['application/geo+json', true],
  ['application/vnd.oai.openapi+json;version=3.0', true],
  ['application/vnd.mapbox-vector-tile', true],
  ['application/javascript; charset=UTF-8', true],
  ['image/svg+xml', true],
  ['TEXT/CSV; charset=utf-8', true],
  ['font/woff2', false],
  ['image/png', false],
  [undefined, false],
])('%s is compressed: %s', (type, expected) => {
  expect(isCompressible(type)).toBe(expected);
});
