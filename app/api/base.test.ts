import { expect, test } from 'vitest';
import { apiBase } from './base';

test.each([
  ['nothing is set', {}, 'http://localhost:3000/api'],
  ['PORT is set', { PORT: '8080' }, 'http://localhost:8080/api'],
  ['HOST is one address', { HOST: '127.0.0.1', PORT: '80' }, 'http://127.0.0.1:80/api'],
  ['HOST is every address', { HOST: '0.0.0.0' }, 'http://localhost:3000/api'],
  ['HOST is an IPv6 address', { HOST: '::1' }, 'http://[::1]:3000/api'],
  [
    'OXUS_BASE_URL is set',
    { OXUS_BASE_URL: 'https://oxus.example', PORT: '80' },
    'https://oxus.example/api',
  ],
  [
    'OXUS_BASE_URL has a path and a slash',
    { OXUS_BASE_URL: 'https://maps.example/oxus/' },
    'https://maps.example/oxus/api',
  ],
])('is right when %s', (_, environment, expected) => {
  expect(apiBase(environment)).toBe(expected);
});

test.each(['oxus.example', 'ftp://oxus.example', 'javascript:alert(1)'])(
  'refuses %s',
  (address) => {
    expect(() => apiBase({ OXUS_BASE_URL: address })).toThrow(/OXUS_BASE_URL is ".+"; expected/);
  },
);
