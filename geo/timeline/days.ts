/**
 * Days as whole numbers since 1 January 1970, in UTC. The strip reckons in these, so that no time
 * zone can move a date.
 */

const millisecondsADay = 86_400_000;

const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The day that an instant (milliseconds since 1970 UTC) falls on. */
export function dayOf(instant: number): number {
  return Math.floor(instant / millisecondsADay);
}

/** A day as an ISO date, "2024-02-29". */
export function isoOfDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The day of an ISO date, "2024-02-29"; undefined for what is no date of the calendar. */
export function dayOfIso(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant)) return undefined;
  const day = dayOf(instant);
  return isoOfDay(day) === text ? day : undefined;
}

/** The first day of a month; months count from 0 and may run over: 12 is January of the next year. */
export function firstOfMonth(year: number, month: number): number {
  return dayOf(new Date(0).setUTCFullYear(year, month, 1));
}

/** Year and month (from 0) of a day. */
export function monthOf(day: number): { year: number; month: number } {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/**
 * The same day of the month so many months later, or the last one that the month has: 31 January
 * 2024 and one month is 29 February 2024.
 */
export function addMonths(day: number, months: number): number {
  const { year, month } = monthOf(day);
  const first = firstOfMonth(year, month + months);
  const last = firstOfMonth(year, month + months + 1) - 1;
  return Math.min(first + day - firstOfMonth(year, month), last);
}

/** A day in words, "1 January 2015". */
export function dayInWords(day: number): string {
  return words.format(dateOf(day));
}

function dateOf(day: number): Date {
  return new Date(day * millisecondsADay);
}
