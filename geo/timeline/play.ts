import type { Days } from './axis';
import { moveWindow } from './brush';
import { addMonths, monthOf } from './days';

/** Whether the start stays while the end goes on, or the whole window moves. */
export type PlayMode = 'cumulative' | 'moving';

/** Months of the window that moves when no period was chosen. */
const plainMonths = 24;

/**
 * Where playing begins: where the window is, or at the beginning when there is nothing left to
 * play. All times begin with the first month, or with the first two years when the window moves.
 */
export function startOfPlay(window: Days, mode: PlayMode, axis: Days): Days {
  if (window.to < axis.to) return window;
  if (mode === 'cumulative') return { from: window.from, to: addMonths(window.from, 1) };
  if (window.from <= axis.from) {
    return { from: axis.from, to: Math.min(axis.to, addMonths(axis.from, plainMonths)) };
  }
  return moveWindow(window, monthsBetween(window.from, axis.from), axis);
}

function monthsBetween(from: number, to: number): number {
  const [one, other] = [monthOf(from), monthOf(to)];
  return (other.year - one.year) * 12 + other.month - one.month;
}

/** The window so many months after the beginning of the play; at the end of the axis it stays. */
export function playedTo(start: Days, months: number, mode: PlayMode, axis: Days): Days {
  if (mode === 'cumulative') {
    return { from: start.from, to: Math.min(axis.to, addMonths(start.to, months)) };
  }
  const moved = moveWindow(start, months, axis);
  // The last step brings the end to the end, though it be less than a month.
  if (addMonths(start.to, months) <= axis.to) return moved;
  return { from: moved.from + axis.to - moved.to, to: axis.to };
}
