import { describe, expect, it } from 'vitest';
import { testItems } from '../fixtures/item';
import { axisOf, ticksOf } from './axis';
import { dayOfIso } from './days';
import { lanesOf, marksOf, precisionOf } from './marks';

const axis = axisOf({ start: '2004-01-01T00:00:00Z', end: '2023-12-31T23:59:59Z' });

describe('marksOf', () => {
  it('draws a day as a tick and a year as a span', () => {
    const marks = marksOf(
      testItems(
        { id: 'day', start: '2014-01-01T00:00:00Z', end: '2014-01-01T23:59:59Z' },
        { id: 'year', start: '2014-01-01T00:00:00Z', end: '2014-12-31T23:59:59Z' },
      ),
      axis,
    );
    expect(marks.map(({ id, shape, width }) => ({ id, shape, width: Math.round(width) }))).toEqual([
      { id: 'day', shape: 'tick', width: 0 },
      { id: 'year', shape: 'span', width: 5 },
    ]);
    expect(marks[0]?.left).toBeCloseTo(50, 1);
  });

  it('orders by date, whatever the order of the items', () => {
    const marks = marksOf(
      testItems(
        { id: 'later', start: '2020-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' },
        { id: 'earlier', start: '2010-01-01T00:00:00Z', end: '2010-01-01T00:00:00Z' },
      ),
      axis,
    );
    expect(marks.map((mark) => mark.id)).toEqual(['earlier', 'later']);
  });

  it('cuts a span at the ends of the axis and says so', () => {
    const [mark] = marksOf(
      testItems({ start: '1992-01-01T00:00:00Z', end: '2014-01-01T00:00:00Z' }),
      axis,
    );
    expect(mark).toMatchObject({ left: 0, cut: { start: true, end: false } });
    expect(mark?.width).toBeCloseTo(50, 1);
  });

  it('draws an item with an open end to the end of the axis', () => {
    const [mark] = marksOf(testItems({ start: '2022-02-24T00:00:00Z' }), axis);
    expect(mark?.cut).toEqual({ start: false, end: true });
    expect((mark?.left ?? 0) + (mark?.width ?? 0)).toBeCloseTo(100, 1);
  });

  it('leaves out what has no date and what lies beside the axis', () => {
    const marks = marksOf(
      testItems({}, { start: '1962-10-16T00:00:00Z', end: '1962-10-28T00:00:00Z' }),
      axis,
    );
    expect(marks).toEqual([]);
  });
});

describe('ticksOf', () => {
  it.each([
    ['2004', '2024', ['2004', '2008', '2012', '2016', '2020', '2024']],
    ['1991', '2026', ['1995', '2000', '2005', '2010', '2015', '2020', '2025']],
    ['2022', '2024', ['2022', '2023', '2024']],
  ])('from %s to %s stand at round years', (start, end, labels) => {
    const between = { start: `${start}-01-01T00:00:00Z`, end: `${end}-12-31T23:59:59Z` };
    expect(ticksOf(axisOf(between)).map((tick) => tick.label)).toEqual(labels);
  });
});

describe('lanesOf', () => {
  it('gives overlapping spans lanes of their own and uses a lane again when it is free', () => {
    const marks = marksOf(
      testItems(
        { start: '2004-06-01T00:00:00Z', end: '2010-01-01T00:00:00Z' },
        { start: '2008-01-01T00:00:00Z', end: '2012-01-01T00:00:00Z' },
        { start: '2011-01-01T00:00:00Z', end: '2013-01-01T00:00:00Z' },
      ),
      axis,
    );
    expect(lanesOf(marks, 1)).toEqual([0, 1, 0]);
  });
});

describe('precisionOf', () => {
  const days = (from: string, to: string) => ({ from: dayOfIso(from) ?? 0, to: dayOfIso(to) ?? 0 });

  it.each([
    ['a day', days('2024-02-29', '2024-03-01'), 'day'],
    ['a leap February', days('2024-02-01', '2024-03-01'), 'month'],
    ['December', days('2023-12-01', '2024-01-01'), 'month'],
    ['a year', days('2023-01-01', '2024-01-01'), 'year'],
    ['some days', days('2024-03-15', '2024-03-18'), 'days'],
    ['two years', days('2022-01-01', '2024-01-01'), 'days'],
  ])('of %s', (_, span, precision) => {
    expect(precisionOf(span)).toBe(precision);
  });
});
