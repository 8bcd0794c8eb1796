import { expect, test } from 'vitest';
import { apiBase, requestBase } from './base';

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

const forwarded = {
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Host': 'maps.example, inner.example',
  'X-Forwarded-Prefix': '/oxus/',
};

test.each([
  ['nobody is trusted', {}, forwarded, 'http://localhost:3000/api'],
  ['a proxy is trusted', { OXUS_TRUST_PROXY: '1' }, forwarded, 'https://maps.example/oxus/api'],
  [
    'a trusted proxy says the host alone',
    { OXUS_TRUST_PROXY: '1' },
    { 'X-Forwarded-Host': 'maps.example:8080' },
    'http://maps.example:8080/api',
  ],
  ['a trusted proxy says nothing', { OXUS_TRUST_PROXY: '1' }, {}, 'http://localhost:3000/api'],
  [
    'the address is set',
    { OXUS_TRUST_PROXY: '1', OXUS_BASE_URL: 'https://oxus.example' },
    forwarded,
    'https://oxus.example/api',
  ],
])('of a request is right when %s', (_, environment, fields, expected) => {
  expect(requestBase(environment, new Headers(fields))).toBe(expected);
});

const wrong: Record<string, string>[] = [
  { 'X-Forwarded-Host': 'a.example/"><script>' },
  { 'X-Forwarded-Host': 'user@a.example' },
  { 'X-Forwarded-Host': 'a.example', 'X-Forwarded-Proto': 'javascript' },
  { 'X-Forwarded-Host': 'a.example', 'X-Forwarded-Prefix': '//b.example' },
];

test.each(wrong)('of a request is our own when a trusted proxy sends %j', (fields) => {
  const base = requestBase({ OXUS_TRUST_PROXY: '1' }, new Headers(fields));
  expect(base).toBe('http://localhost:3000/api');
});
