import { expect, it } from 'vitest';
import { originForm } from './target.mjs';

it('leaves a path as it is, even one that is no valid URL', () => {
  expect(originForm('/api?bbox=1,2,3,4')).toBe('/api?bbox=1,2,3,4');
  expect(originForm('//other.example/%E0%A4%A')).toBe('//other.example/%E0%A4%A');
});

it('takes path and query of a whole URL', () => {
  expect(originForm('http://localhost:3000/api?f=json')).toBe('/api?f=json');
  expect(originForm('HTTPS://other.example')).toBe('/');
});

it.each(['*', ':80', 'http://[::bad/', 'ftp://other.example/'])('refuses %s', (target) => {
  expect(originForm(target)).toBeUndefined();
});
