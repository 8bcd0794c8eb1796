/** How exactly a time is given; `instant` only by the datetime parameter. */
export type TimePrecision = 'instant' | 'day' | 'month' | 'year' | 'decade';

/** A stretch of time. Both ends belong to it. */
export interface Span {
  /** First instant, in milliseconds since 1970 UTC; null when the start is open. */
  start: number | null;
  /** Last instant, in milliseconds since 1970 UTC; null when the end is open. */
  end: number | null;
  /** Of an interval's two ends the coarser one. */
  precision: TimePrecision;
  /** Whether the source doubts it or gives it approximately. */
  uncertain: boolean;
  /** Whether an end is open. */
  open: boolean;
}

/** Whether two spans share an instant; ends that touch do. */
export function spansIntersect(
  a: Pick<Span, 'start' | 'end'>,
  b: Pick<Span, 'start' | 'end'>,
): boolean {
  return !isAfter(a.start, b.end) && !isAfter(b.start, a.end);
}

function isAfter(start: number | null, end: number | null): boolean {
  return start !== null && end !== null && start > end;
}

/** From finest to coarsest. */
const precisions: readonly TimePrecision[] = ['instant', 'day', 'month', 'year', 'decade'];

/** The coarser of two precisions. */
export function coarser(a: TimePrecision, b: TimePrecision): TimePrecision {
  return precisions.indexOf(a) > precisions.indexOf(b) ? a : b;
}

/**
 * First and last millisecond of a year, month or day in UTC, or undefined when the calendar
 * has none such. Month and day count from 1.
 */
export function calendarSpan(
  year: number,
  month?: number,
  day?: number,
): { start: number; end: number } | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && month !== undefined && (day < 1 || day > daysIn(year, month))) {
    return undefined;
  }
  const start = utc(year, month ?? 1, day ?? 1);
  let next = utc(year + 1, 1, 1);
  if (month !== undefined) next = utc(year, month + 1, 1);
  if (month !== undefined && day !== undefined) next = utc(year, month, day + 1);
  return { start, end: next - 1 };
}

function daysIn(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** As Date.UTC, which would take the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
