import { type Days, nearestMonth } from './axis';
import { addMonths } from './days';

/** What of a window is moved. */
export type Handle = 'start' | 'end';

/** Steps of a handle; a month is what one can see on a strip of decades. */
export type Unit = 'day' | 'month' | 'year';

/** The window with one end at another boundary; the ends keep a day between them. */
export function moveHandle(window: Days, handle: Handle, to: number, axis: Days): Days {
  return handle === 'start'
    ? { from: clamp(to, axis.from, window.to - 1), to: window.to }
    : { from: window.from, to: clamp(to, window.from + 1, axis.to) };
}

/** The window with one end a unit later (1) or earlier (-1). */
export function stepHandle(
  window: Days,
  handle: Handle,
  unit: Unit,
  turn: 1 | -1,
  axis: Days,
): Days {
  const boundary = handle === 'start' ? window.from : window.to;
  const next =
    unit === 'day' ? boundary + turn : addMonths(boundary, unit === 'month' ? turn : 12 * turn);
  return moveHandle(window, handle, next, axis);
}

/** The window moved by whole months, as far as the axis goes; its ends stay the same days. */
export function moveWindow(window: Days, months: number, axis: Days): Days {
  const turn = Math.sign(months);
  for (let count = months; count !== 0; count -= turn) {
    const moved = { from: addMonths(window.from, count), to: addMonths(window.to, count) };
    if (moved.from >= axis.from && moved.to <= axis.to && moved.from < moved.to) return moved;
  }
  return window;
}

/** The window between two places on the axis, in whichever order, by whole months. */
export function drawWindow(one: number, other: number, axis: Days): Days {
  const start = nearestMonth(Math.min(one, other));
  const from = clamp(start, axis.from, addMonths(axis.to, -1));
  const to = Math.max(nearestMonth(Math.max(one, other)), addMonths(from, 1));
  return { from, to: Math.min(to, axis.to) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
