import { expect, test } from 'vitest';
import { countOf, formatNumber, formatRounded } from './number';

test.each([
  [144, undefined, '144'],
  [3000000, undefined, '3,000,000'],
  [50.9, undefined, '50.9'],
  [13, 1, '13.0'],
])('%d with %s digits is %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test.each([
  [10_593_876, '10.6 million'],
  [1_407_181_209, '1.4 billion'],
  [144_100, '144,100'],
])('%d is %s in short', (value, text) => {
  expect(formatRounded(value)).toBe(text);
});

test('one attack, five attacks', () => {
  const noun = { one: 'attack', other: 'attacks' };
  expect([countOf(1, noun), countOf(5, noun), countOf(0, noun)]).toEqual([
    '1 attack',
    '5 attacks',
    '0 attacks',
  ]);
});
