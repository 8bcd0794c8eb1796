import { expect, it } from 'vitest';
import { axisOf } from './axis';
import { datetimeOfWindow, windowOf } from './period';
import { type PlayMode, playedTo, startOfPlay } from './play';

const axis = axisOf({ start: '1991-01-01T00:00:00Z', end: '2026-12-31T23:59:59.999Z' });

function start(datetime: string | null, mode: PlayMode) {
  return startOfPlay(windowOf(datetime, axis), mode, axis);
}

function played(datetime: string | null, mode: PlayMode, months: number) {
  return datetimeOfWindow(playedTo(start(datetime, mode), months, mode, axis), axis);
}

it('all times grow from their first month, and end as all times', () => {
  expect(played(null, 'cumulative', 0)).toBe('1991-01-01/1991-01-31');
  expect(played(null, 'cumulative', 13)).toBe('1991-01-01/1992-02-29');
  expect(played(null, 'cumulative', 9999)).toBeNull();
});

it('a period that has not come to its end goes on where it is', () => {
  expect(played('2015/2016', 'cumulative', 2)).toBe('2015-01-01/2017-02-28');
  expect(played('2015/2016', 'moving', 2)).toBe('2015-03-01/2017-02-28');
});

it('a period at the end begins again with the same start, or the same width', () => {
  expect(played('2015/2026', 'cumulative', 0)).toBe('2015-01-01/2015-01-31');
  expect(played('2025/2026', 'moving', 0)).toBe('1991-01-01/1992-12-31');
});

it('a window that moves keeps its months and comes to the end of the axis', () => {
  expect(played(null, 'moving', 6)).toBe('1991-07-01/1993-06-30');
  expect(played(null, 'moving', 9999)).toBe('2025-01-01/2026-12-31');
  expect(played('2015-01-10/2015-01-19', 'moving', 9999)).toBe('2026-12-22/2026-12-31');
});
