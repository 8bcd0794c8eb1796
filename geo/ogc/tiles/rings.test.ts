import { expect, test } from 'vitest';
import { type Corner, cleanLines, cleanRings, ringArea } from './rings';

const square = (from: number, to: number): Corner[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const outer = square(0, 10);
const hole = square(2, 4).toReversed();

test('the area is positive where x to the east turns to y to the south', () => {
  expect(ringArea(outer)).toBe(200);
  expect(ringArea(hole)).toBe(-8);
});

test('the same corner does not come twice in a row', () => {
  const [first, ...rest] = outer;
  if (!first) throw new Error('no corner');
  expect(cleanRings([[first, first, ...rest]])).toEqual([outer]);
  expect(
    cleanLines([
      [
        [1, 1],
        [1, 1],
        [2, 2],
      ],
      [
        [3, 3],
        [3, 3],
      ],
    ]),
  ).toEqual([
    [
      [1, 1],
      [2, 2],
    ],
  ]);
});

test('a ring without an area is left out', () => {
  const flat: Corner[] = [
    [0, 0],
    [5, 0],
    [0, 0],
  ];
  expect(cleanRings([flat, outer, flat, hole])).toEqual([outer, hole]);
});

test('a hole whose outer ring is gone does not become one of another ring', () => {
  const elsewhere = square(20, 22).toReversed();
  expect(cleanRings([elsewhere, outer, hole, elsewhere])).toEqual([outer, hole]);
});
