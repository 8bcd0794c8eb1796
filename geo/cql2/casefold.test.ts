import { expect, test } from 'vitest';
import { foldCase } from './casefold';

test.each([
  ['Straße', 'STRASSE'],
  ['ẞ', 'ss'],
  ['ΑΣΟΣ', 'ασος'],
  ['ασος', 'ασοσ'],
  ['ДУШАНБЕ', 'душанбе'],
  ['ﬁn', 'FIN'],
  ['København', 'KØBENHAVN'],
  ['Ꭰ', 'ꭰ'],
  ['\u00e9', 'E\u0301'],
  ['İ', 'i\u0307'],
])('%j and %j are the same', (one, other) => {
  expect(foldCase(one)).toBe(foldCase(other));
});

test.each([
  ['ı', 'i'],
  ['é', 'e'],
  ['ø', 'o'],
])('%j and %j differ', (one, other) => {
  expect(foldCase(one)).not.toBe(foldCase(other));
});

test('what is folded stays as it is', () => {
  for (const text of ['Straße', 'ΑΣΟΣ', 'İ', 'ŉ', 'ᾳ', 'Ꭰ']) {
    expect(foldCase(foldCase(text))).toBe(foldCase(text));
  }
});
