import { InvalidParameter } from '../errors';
import { calendarSpan, coarser, type Span, type TimePrecision } from './span';

/**
 * Reads the `datetime` parameter (OGC API - Features, /req/core/fc-time-definition): an RFC 3339
 * instant, or an interval of two with a slash between, with ".." or nothing for an open end.
 * Beyond the standard a full date, a month and a year stand for their whole extent, in UTC.
 * Throws InvalidParameter for anything else, for dates that the calendar does not have, for two
 * open ends and for an end before the start.
 */
export function parseDatetimeParameter(text: string): Span {
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (parts.length > 2) throw invalid(text, 'one slash at most, between start and end');
  if (second === undefined) {
    const { start, end, precision } = parseMoment(first, text);
    return { start, end, precision, uncertain: false, open: false };
  }
  const from = isOpen(first) ? null : parseMoment(first, text);
  const to = isOpen(second) ? null : parseMoment(second, text);
  if (from === null && to === null) throw invalid(text, 'an interval with at least one end');
  if (from !== null && to !== null && to.end < from.start) {
    throw invalid(text, 'an end that is not before the start');
  }
  return {
    start: from?.start ?? null,
    end: to?.end ?? null,
    precision: coarser(from?.precision ?? 'instant', to?.precision ?? 'instant'),
    uncertain: false,
    open: from === null || to === null,
  };
}

interface Moment {
  start: number;
  end: number;
  precision: TimePrecision;
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

const partialPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const instantPattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/** Reads one instant or date; `whole` is the parameter that it is part of, for the message. */
function parseMoment(text: string, whole: string): Moment {
  const partial = partialPattern.exec(text);
  if (partial) {
    const [year = 0, month, day] = partial.slice(1).flatMap((part) => (part ? [Number(part)] : []));
    const span = calendarSpan(year, month, day);
    if (span === undefined) throw invalid(whole, 'a date that the calendar has');
    const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
    return { ...span, precision };
  }
  const match = instantPattern.exec(text);
  if (match === null) {
    // A plus sign in a query means a space (HTML forms), so an offset may arrive like this.
    const lost = /:\d{2}(?:\.\d+)? \d{2}:\d{2}$/.test(text);
    const examples =
      'an RFC 3339 instant ("2024-03-22T17:00:00Z"), a date ("2024-03-22"), or an interval of ' +
      'two with a slash between ("2015-01-01/..")';
    throw invalid(whole, lost ? `the plus sign of the offset as %2B in ${examples}` : examples);
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  const [fraction = '0', sign, offsetHour = '0', offsetMinute = '0'] = match.slice(7);
  const date = calendarSpan(year, month, day);
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  // RFC 3339 allows a 60th second, for leap seconds; it counts as the one after.
  const onClock = hour <= 23 && minute <= 59 && second <= 60;
  if (date === undefined || !onClock || Number(offsetHour) > 23 || Number(offsetMinute) > 59) {
    throw invalid(whole, 'an instant that calendar and clock have');
  }
  const minutes = hour * 60 + minute - (sign === '-' ? -offset : offset);
  const milliseconds = second * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  const start = date.start + minutes * 60_000 + milliseconds;
  return { start, end: start, precision: 'instant' };
}

function invalid(came: string, expected: string): InvalidParameter {
  return new InvalidParameter('datetime', came, expected);
}
