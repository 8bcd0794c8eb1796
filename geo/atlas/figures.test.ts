import { expect, test } from 'vitest';
import { agrees, figuresIn } from './figures';

test.each([
  ['144', [144]],
  ['all 224 passengers', [224]],
  ['1,300 others', [1300]],
  ['1,234,567.8', [1_234_567.8]],
  ['up to 2,000', [2000]],
  ['2\u00a0000', [2000]],
  ['50.9 %', [50.9]],
  ['50.9%', [50.9]],
  ['3 million', [3_000_000]],
  ['3.0 million', [3_000_000]],
  ['Three Million', [3_000_000]],
  ['four gunmen', [4]],
  ['nine', [9]],
  ['fourteen or twenty', [14, 20]],
  ['a 22-year-old', [22]],
  ['in 2015, then 224.', [2015, 224]],
  ['-5 degrees', [-5]],
  ['none', []],
  ['someone, often, ISIS-K', []],
  ['the A9 road', []],
  ['', []],
])('finds the numbers of "%s"', (text, numbers) => {
  expect(figuresIn(text)).toEqual(numbers.map((number) => ({ low: number, high: number })));
});

test.each([
  ['14 to 16', 14, 16],
  ['14–16', 14, 16],
  ['14-16', 14, 16],
  ['between 14 and 16', 14, 16],
  ['3 to 4 million', 3_000_000, 4_000_000],
  ['900 thousand to 1.2 million', 900_000, 1_200_000],
  ['four to six', 4, 6],
])('finds the range of "%s"', (text, low, high) => {
  expect(figuresIn(text)).toEqual([{ low, high }]);
});

test.each([
  ['144', 144, 'people', true],
  ['145', 144, 'people', false],
  ['3 million', 3_000_000, 'people', true],
  ['3 million', 3, 'million people', true],
  ['3', 3, 'million people', true],
  ['3', 3_000_000, 'people', false],
  ['14 to 16', 14, 'people', false],
  ['14 to 16', { low: 14, high: 16 }, 'people', true],
  ['14 to 18', { low: 14, high: 16 }, 'people', false],
  ['16', { low: 14, high: 16 }, 'people', true],
  ['15', { low: 14, high: 16 }, 'people', false],
])('whether "%s" agrees with %j %s: %s', (text, value, unit, expected) => {
  const [figure] = figuresIn(text);
  expect(figure && agrees(figure, value, unit)).toBe(expected);
});
