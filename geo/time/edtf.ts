import { calendarSpan, coarser, type Span, type TimePrecision } from './span';

/** A text that is no date, or none that the calendar has. */
export class InvalidEdtf extends Error {
  readonly came: string;
  /** What was expected, in words that follow "expected". */
  readonly expected: string;

  constructor(came: string, expected: string) {
    super(`got "${came}", expected ${expected}`);
    this.name = 'InvalidEdtf';
    this.came = came;
    this.expected = expected;
  }
}

/** A date: a day, month, year or decade. */
export interface EdtfDate {
  /** First and last millisecond since 1970 UTC. */
  start: number;
  end: number;
  precision: Exclude<TimePrecision, 'instant'>;
  /** "~": given as about that time. */
  approximate: boolean;
  /** "?": the source doubts it. */
  doubtful: boolean;
}

/** A date, or an interval with an open end or none. */
export type Edtf =
  | { type: 'date'; date: EdtfDate }
  | { type: 'interval'; from: EdtfDate; to: EdtfDate | null }
  | { type: 'interval'; from: null; to: EdtfDate };

const examples = '"2024-03-22", "2015-08", "1992/1997", "2022-02/.." or "2021~"';

/**
 * Reads the part of EDTF (ISO 8601-2, level 1 and decades of level 2) that an atlas needs:
 * days, months, years, decades ("202X"), "~", "?" and "%" after a date, and intervals with ".."
 * for an open end. Throws InvalidEdtf for anything else, for days that the calendar does not
 * have, for an interval that ends before it starts and for one with two open ends.
 */
export function readEdtf(text: string): Edtf {
  const parts = text.split('/');
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) {
    throw new InvalidEdtf(text, 'one date, or two with a slash between');
  }
  if (second === undefined) return { type: 'date', date: readDate(first, text) };
  if (first === '..' && second === '..') {
    throw new InvalidEdtf(text, 'an interval with at least one end');
  }
  if (first === '' || second === '') throw new InvalidEdtf(text, '".." for an open end');
  if (first === '..') return { type: 'interval', from: null, to: readDate(second, text) };
  const from = readDate(first, text);
  const to = second === '..' ? null : readDate(second, text);
  if (to !== null && to.end < from.start) {
    throw new InvalidEdtf(text, 'an end that is not before the start');
  }
  return { type: 'interval', from, to };
}

/**
 * The stretch of time that an EDTF text means, from its first millisecond to its last, in UTC.
 * Reads and throws as `readEdtf`.
 */
export function parseEdtf(text: string): Span {
  const edtf = readEdtf(text);
  const from = edtf.type === 'date' ? edtf.date : edtf.from;
  const to = edtf.type === 'date' ? edtf.date : edtf.to;
  const ends = [from, to].filter((end) => end !== null);
  return {
    start: from?.start ?? null,
    end: to?.end ?? null,
    precision: ends.map((end) => end.precision).reduce<TimePrecision>(coarser, 'day'),
    uncertain: ends.some((end) => end.approximate || end.doubtful),
    open: from === null || to === null,
  };
}

/** Reads one date; `whole` is the text that it is part of, for the message. */
function readDate(text: string, whole: string): EdtfDate {
  const match = /^(\d{4}|\d{3}X)(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  const [, year, month, day, mark] = match ?? [];
  if (year === undefined || (year.endsWith('X') && month !== undefined)) {
    throw new InvalidEdtf(whole, `a date in EDTF, such as ${examples}`);
  }
  const marks = {
    approximate: mark === '~' || mark === '%',
    doubtful: mark === '?' || mark === '%',
  };
  if (year.endsWith('X')) {
    const decade = Number(year.slice(0, 3)) * 10;
    const start = calendarSpan(decade)?.start ?? 0;
    const end = calendarSpan(decade + 9)?.end ?? 0;
    return { start, end, precision: 'decade', ...marks };
  }
  const span = calendarSpan(Number(year), numberOf(month), numberOf(day));
  if (span === undefined) {
    throw new InvalidEdtf(whole, `a ${day === undefined ? 'month' : 'day'} that the calendar has`);
  }
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { ...span, precision, ...marks };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
