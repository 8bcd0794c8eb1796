import { expect, test } from 'vitest';
import { classIndex, spread } from './classes';

const edges = [5, 15, 25, 40, 60];

test.each([
  [0, 0],
  [5, 0],
  [5.1, 1],
  [40, 3],
  [60, 4],
  [75, 4],
])('the value %d is in class %d', (value, index) => {
  expect(classIndex(value, edges)).toBe(index);
});

test('three classes take the first, the middle and the last of five colours', () => {
  expect(spread(3, ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'c', 'e']);
});

test('one class takes the strongest colour', () => {
  expect(spread(1, ['a', 'b', 'c'])).toEqual(['c']);
});
