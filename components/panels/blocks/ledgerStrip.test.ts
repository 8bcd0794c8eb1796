import { expect, test } from 'vitest';
import type { LedgerRow } from '@/geo/panel';
import { ledgerStrip } from './ledgerStrip';

const row = (id: string, low: number, high = low, more = {}): LedgerRow => ({
  id,
  label: 'Dead',
  value: String(low),
  source: { short: 'A source', title: 'A source' },
  low,
  high,
  own: false,
  ...more,
});

test('the lowest stands at the left end and the highest at the right', () => {
  const { marks, low, high } = ledgerStrip([row('b', 16), row('a', 11), row('c', 14)]);
  expect(marks.map(({ left }) => left)).toEqual([97, 3, 59.4]);
  expect([low.value, high.value]).toEqual([11, 16]);
});

test('a range is as long as it reaches', () => {
  const { marks } = ledgerStrip([row('a', 10), row('b', 12, 20)]);
  expect(marks[1]?.left).toBeLessThan(97);
  expect((marks[1]?.left ?? 0) + (marks[1]?.width ?? 0)).toBeCloseTo(97);
});

test('sources that agree stand in the middle', () => {
  const { marks } = ledgerStrip([row('a', 27), row('b', 27)]);
  expect(marks.map(({ left }) => left)).toEqual([50, 50]);
});

test('the figure that is drawn and that of the article are marked', () => {
  const { marks } = ledgerStrip([row('a', 1, 1, { own: true }), row('b', 2, 2, { drawn: true })]);
  expect(marks.map(({ own, drawn }) => [own, drawn])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('dots that would cover each other stand one over the other', () => {
  const { marks, lanes } = ledgerStrip([row('a', 11), row('b', 11), row('c', 16), row('d', 11)]);
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 0, 2]);
  expect(lanes).toBe(3);
});
