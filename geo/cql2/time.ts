import { parseDatetimeParameter } from '../datetime';
import { InvalidParameter } from '../errors';
import type { TemporalOperator } from './tree';

/** How finely a time is told. */
export type Granularity = 'date' | 'timestamp';

export interface Instant {
  granularity: Granularity;
  /** Milliseconds since 1970 UTC; of a date, those of its first moment. */
  time: number;
}

const day = 86_400_000;

const patterns: Readonly<Record<Granularity, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
};

/**
 * Reads a date or a timestamp in UTC (OGC 21-065r2, dateInstantString, timestampInstantString).
 * @returns undefined when the text is neither, or one that the calendar does not have
 */
export function readInstant(text: string): Instant | undefined {
  const granularity = patterns.date.test(text) ? 'date' : 'timestamp';
  if (!patterns[granularity].test(text)) return undefined;
  try {
    const { start } = parseDatetimeParameter(text);
    return start === null ? undefined : { granularity, time: start };
  } catch (error) {
    if (error instanceof InvalidParameter) return undefined;
    throw error;
  }
}

/** A time as coarsely as it is compared: of a date's granularity, the first moment of its day. */
export function atGranularity(time: number, granularity: Granularity): number {
  return granularity === 'date' && Number.isFinite(time) ? Math.floor(time / day) * day : time;
}

/** Both ends belong to it; infinite where it is open. */
export interface Interval {
  start: number;
  end: number;
}

/**
 * The relations of OGC 21-065r2, tables 6 and 7, after Allen and the Time Ontology in OWL.
 */
export const relations: Readonly<Record<TemporalOperator, (a: Interval, b: Interval) => boolean>> =
  {
    t_after: (a, b) => a.start > b.end,
    t_before: (a, b) => a.end < b.start,
    t_contains: (a, b) => a.start < b.start && a.end > b.end,
    t_disjoint: (a, b) => a.start > b.end || a.end < b.start,
    t_during: (a, b) => a.start > b.start && a.end < b.end,
    t_equals: (a, b) => a.start === b.start && a.end === b.end,
    t_finishedBy: (a, b) => a.start < b.start && a.end === b.end,
    t_finishes: (a, b) => a.start > b.start && a.end === b.end,
    t_intersects: (a, b) => a.start <= b.end && a.end >= b.start,
    t_meets: (a, b) => a.end === b.start,
    t_metBy: (a, b) => a.start === b.end,
    t_overlappedBy: (a, b) => a.start > b.start && a.start < b.end && a.end > b.end,
    t_overlaps: (a, b) => a.start < b.start && a.end > b.start && a.end < b.end,
    t_startedBy: (a, b) => a.start === b.start && a.end > b.end,
    t_starts: (a, b) => a.start === b.start && a.end < b.end,
  };

/** Those that instants can have, too. */
export const instantRelations: readonly TemporalOperator[] = [
  't_after',
  't_before',
  't_disjoint',
  't_equals',
  't_intersects',
];
