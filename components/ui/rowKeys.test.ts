import { expect, it } from 'vitest';
import { rowAfter } from './rowKeys';

it('arrows go on and back and stop at the ends', () => {
  expect(rowAfter('ArrowDown', 0, 3)).toBe(1);
  expect(rowAfter('ArrowDown', 2, 3)).toBe(2);
  expect(rowAfter('ArrowUp', 1, 3)).toBe(0);
  expect(rowAfter('ArrowUp', 0, 3)).toBe(0);
});

it('Home and End go to the ends, other keys nowhere', () => {
  expect(rowAfter('Home', 2, 3)).toBe(0);
  expect(rowAfter('End', 0, 3)).toBe(2);
  expect(rowAfter('Enter', 0, 3)).toBeUndefined();
});
