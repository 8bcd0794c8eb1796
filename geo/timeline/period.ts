import { parseDatetimeParameter } from '../datetime';
import type { Days } from './axis';
import { dayOf, isoOfDay } from './days';

/**
 * The days of an axis that a period looks at: each instant by the day it falls on, an open end and
 * one beyond the axis by the axis's own, never less than one day.
 * @param datetime as the API's `datetime`; null for all times
 * @throws InvalidParameter when it is none
 */
export function windowOf(datetime: string | null, axis: Days): Days {
  if (datetime === null) return axis;
  const { start, end } = parseDatetimeParameter(datetime);
  const from = Math.max(axis.from, start === null ? axis.from : dayOf(start));
  const to = Math.min(axis.to, end === null ? axis.to : dayOf(end) + 1);
  // A period beside the axis stands at the end that is nearer to it.
  if (from >= axis.to) return { from: axis.to - 1, to: axis.to };
  if (to <= axis.from) return { from: axis.from, to: axis.from + 1 };
  return { from, to };
}

/** A stretch of days as `datetime`, "2015-01-01/2024-03-22"; null when it is the whole axis. */
export function datetimeOfWindow({ from, to }: Days, axis: Days): string | null {
  if (from <= axis.from && to >= axis.to) return null;
  return `${isoOfDay(from)}/${isoOfDay(to - 1)}`;
}

/**
 * The `datetime` that a form with two dates asks for; an empty one leaves its end open.
 * @returns undefined when both are empty or missing
 */
export function datetimeOfForm(
  from: string | undefined,
  until: string | undefined,
): string | undefined {
  if (!from && !until) return undefined;
  return `${from || '..'}/${until || '..'}`;
}
