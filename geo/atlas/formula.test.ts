import { expect, test } from 'vitest';
import { compute } from './formula';

test.each([
  ['2 + 4 = 6', 6, 6, 0.5],
  ['3.0 / 10.1 × 100 = 29.7', 29.7029, 29.7, 0.05],
  ['336,700 / 0.518 + 336,700 = 986,700', 986_700, 986_700, 50],
  ['(1 + 2) * 3 - 4 ÷ 2', 7, undefined, 0],
  ['10 − 2 − 3', 5, undefined, 0],
  ['-2 + 5 = 3 %', 3, 3, 0.5],
])('computes %s', (formula, computed, stated, tolerance) => {
  const result = compute(formula);
  expect(result?.computed).toBeCloseTo(computed, 3);
  expect(result?.stated).toBe(stated);
  expect(result?.tolerance).toBeCloseTo(tolerance, 6);
});

test.each([
  '',
  '22 March − 17 March = 5 days',
  'mill-injured / mill-deaths',
  '1 +',
  '(1 + 2',
  '1 2',
  '1 / 0',
])('leaves "%s" as words', (formula) => {
  expect(compute(formula)).toBeUndefined();
});
