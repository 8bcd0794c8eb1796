import { describe, expect, it } from 'vitest';
import { axisOf, nearestMonth } from './axis';
import { drawWindow, type Handle, moveHandle, moveWindow, stepHandle, type Unit } from './brush';
import { addMonths, dayInWords, dayOfIso, isoOfDay } from './days';
import { datetimeOfForm, datetimeOfWindow, windowOf } from './period';

const axis = axisOf({ start: '1991-01-01T00:00:00Z', end: '2026-12-31T23:59:59.999Z' });
const day = (text: string) => dayOfIso(text) ?? Number.NaN;
const at = (datetime: string | null) => windowOf(datetime, axis);

describe('days', () => {
  it('read and write the same date, a leap day too', () => {
    for (const text of ['1991-01-01', '2024-02-29', '2026-12-31']) {
      expect(isoOfDay(day(text))).toBe(text);
    }
    expect(dayOfIso('2023-02-29')).toBeUndefined();
    expect(dayInWords(day('2015-01-01'))).toBe('1 January 2015');
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-01', -1, '2023-12-01'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
  ])('%s and %i months is %s', (text, months, expected) => {
    expect(isoOfDay(addMonths(day(text), months))).toBe(expected);
  });

  it('know the nearest month', () => {
    expect(isoOfDay(nearestMonth(day('2024-02-10')))).toBe('2024-02-01');
    expect(isoOfDay(nearestMonth(day('2024-02-20')))).toBe('2024-03-01');
  });
});

describe('windowOf', () => {
  it.each([
    ['2015/2016', '2015-01-01/2016-12-31'],
    ['2015-01-01/2024-03-22', '2015-01-01/2024-03-22'],
    ['2024-02', '2024-02-01/2024-02-29'],
    ['2024-03-22T17:00:00Z', '2024-03-22/2024-03-22'],
    ['2024-03-22T23:30:00-05:00', '2024-03-23/2024-03-23'],
    ['2015-01-01/..', '2015-01-01/2026-12-31'],
    ['/2015', '1991-01-01/2015-12-31'],
    ['1900/2015', '1991-01-01/2015-12-31'],
    ['1900/1910', '1991-01-01/1991-01-01'],
    ['2040', '2026-12-31/2026-12-31'],
  ])('of %s is %s', (datetime, days) => {
    expect(datetimeOfWindow(at(datetime), axis)).toBe(days);
  });

  it('of all times is the axis, and the axis is all times', () => {
    expect(at(null)).toEqual(axis);
    expect(datetimeOfWindow(axis, axis)).toBeNull();
  });
});

describe('a handle', () => {
  const step = (datetime: string | null, handle: Handle, unit: Unit, turn: 1 | -1) =>
    datetimeOfWindow(stepHandle(at(datetime), handle, unit, turn, axis), axis);

  it('steps by day, month and year', () => {
    expect(step('2015/2016', 'start', 'day', -1)).toBe('2014-12-31/2016-12-31');
    expect(step('2015/2016', 'start', 'month', 1)).toBe('2015-02-01/2016-12-31');
    expect(step('2015/2016', 'end', 'month', -1)).toBe('2015-01-01/2016-11-30');
    expect(step('2020/2024-02', 'end', 'month', -1)).toBe('2020-01-01/2024-01-31');
    expect(step('2015/2016', 'end', 'year', 1)).toBe('2015-01-01/2017-12-31');
  });

  it('never passes the other one, and stops where the axis ends', () => {
    expect(step('2016-12-31', 'start', 'year', 1)).toBe('2016-12-31/2016-12-31');
    expect(step('2016-12-31', 'end', 'year', -1)).toBe('2016-12-31/2016-12-31');
    expect(step('1991-01/2016', 'start', 'year', -1)).toBe('1991-01-01/2016-12-31');
    expect(moveHandle(at('2015/2016'), 'end', axis.to + 99, axis).to).toBe(axis.to);
    expect(step(null, 'start', 'year', 1)).toBe('1992-01-01/2026-12-31');
  });
});

describe('the window', () => {
  const move = (datetime: string, months: number) =>
    datetimeOfWindow(moveWindow(at(datetime), months, axis), axis);

  it('moves by whole months, over leap days', () => {
    expect(move('2015/2016', 5)).toBe('2015-06-01/2017-05-31');
    expect(move('2023-02', 12)).toBe('2024-02-01/2024-02-29');
  });

  it('goes as far as the axis does', () => {
    expect(move('2015/2016', 9999)).toBe('2025-01-01/2026-12-31');
    expect(move('2015/2016', -9999)).toBe('1991-01-01/1992-12-31');
  });

  it('is drawn in either direction, a month at least', () => {
    const draw = (one: string, other: string) =>
      datetimeOfWindow(drawWindow(day(one), day(other), axis), axis);
    expect(draw('2015-01-04', '2016-12-28')).toBe('2015-01-01/2016-12-31');
    expect(draw('2016-12-28', '2015-01-04')).toBe('2015-01-01/2016-12-31');
    expect(draw('2015-01-04', '2015-01-05')).toBe('2015-01-01/2015-01-31');
    expect(draw('2026-12-31', '2026-12-31')).toBe('2026-12-01/2026-12-31');
  });
});

it('a form with two dates asks for an interval, open where a date is missing', () => {
  expect(datetimeOfForm('2015-01-01', '2024-03-22')).toBe('2015-01-01/2024-03-22');
  expect(datetimeOfForm('2015-01-01', '')).toBe('2015-01-01/..');
  expect(datetimeOfForm(undefined, '2024-03-22')).toBe('../2024-03-22');
  expect(datetimeOfForm('', '')).toBeUndefined();
});
