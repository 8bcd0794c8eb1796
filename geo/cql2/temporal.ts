import type { Candidate, FilterContext } from './context';
import { fault } from './fault';
import type { Truth } from './logic';
import { compileScalar, typeWords } from './scalar';
import {
  atGranularity,
  type Granularity,
  type Interval,
  instantRelations,
  readInstant,
  relations,
} from './time';
import type { Filter, IntervalEnd, PropertyReference, Temporal, TemporalOperator } from './tree';

/** A time of a filter, or of an item. */
interface Time {
  granularity: Granularity;
  isInterval: boolean;
  /** null: unknown */
  read(candidate: Candidate): Interval | null;
}

interface End {
  /** undefined for an open end */
  granularity: Granularity | undefined;
  /** undefined when it depends on the item */
  constant?: number;
  read(candidate: Candidate): number | null;
}

/**
 * A temporal predicate (OGC 21-065r2, /req/temporal-functions/temporal-predicates). An interval one
 * of whose ends is a property without value is unknown. Times are compared as coarsely as the
 * coarsest of them: where one is a date, all are days in UTC.
 */
export function compileTemporal(
  op: TemporalOperator,
  args: readonly [Temporal, Temporal],
  filter: Filter,
  context: FilterContext,
  place: string,
): (candidate: Candidate) => Truth {
  const [first, second] = [
    compileTime(args[0], filter, context, place),
    compileTime(args[1], filter, context, place),
  ];
  if (!instantRelations.includes(op) && !(first.isInterval && second.isInterval)) {
    throw fault(place, 'an instant', `two intervals in ${op.toUpperCase()}`);
  }
  const isCoarse = first.granularity === 'date' || second.granularity === 'date';
  const granularity = isCoarse ? 'date' : 'timestamp';
  const holds = relations[op];
  return (candidate) => {
    const a = first.read(candidate);
    const b = second.read(candidate);
    return a && b && holds(coarsen(a, granularity), coarsen(b, granularity));
  };
}

function coarsen({ start, end }: Interval, granularity: Granularity): Interval {
  return { start: atGranularity(start, granularity), end: atGranularity(end, granularity) };
}

function compileTime(node: Temporal, filter: Filter, context: FilterContext, place: string): Time {
  if ('interval' in node) return compileInterval(node.interval, filter, context, node);
  const value = compileScalar(node, filter, context, place);
  if (value.type !== 'timestamp' && value.type !== 'date') {
    throw fault(filter.placeOf(node), typeWords[value.type], 'a time');
  }
  return {
    granularity: value.type,
    isInterval: false,
    read(candidate) {
      const time = value.read(candidate);
      return typeof time === 'number' ? { start: time, end: time } : null;
    },
  };
}

function compileInterval(
  [from, to]: readonly [IntervalEnd, IntervalEnd],
  filter: Filter,
  context: FilterContext,
  node: object,
): Time {
  const place = filter.placeOf(node);
  const start = compileEnd(from, Number.NEGATIVE_INFINITY, filter, context, place);
  const end = compileEnd(to, Number.POSITIVE_INFINITY, filter, context, place);
  const [first, second] = [start.granularity, end.granularity];
  const came = `${String(from)}, ${String(to)}`;
  if (start.constant !== undefined && end.constant !== undefined) {
    if (first && second && first !== second) {
      throw fault(place, came, 'two dates or two timestamps in INTERVAL');
    }
    if (start.constant > end.constant) {
      throw fault(place, came, 'an end that is not before the start in INTERVAL');
    }
  }
  return {
    granularity: first === 'date' || second === 'date' ? 'date' : 'timestamp',
    isInterval: true,
    read(candidate) {
      const [a, b] = [start.read(candidate), end.read(candidate)];
      return a === null || b === null ? null : { start: a, end: b };
    },
  };
}

function compileEnd(
  end: IntervalEnd,
  open: number,
  filter: Filter,
  context: FilterContext,
  place: string,
): End {
  if (typeof end === 'object') return compilePropertyEnd(end, filter, context);
  if (end === '..') return { granularity: undefined, constant: open, read: () => open };
  const instant = readInstant(end);
  if (!instant) {
    throw fault(place, end, "a date, a timestamp in UTC or '..' as an end of INTERVAL");
  }
  const { granularity, time } = instant;
  return { granularity, constant: time, read: () => time };
}

function compilePropertyEnd(node: PropertyReference, filter: Filter, context: FilterContext): End {
  const place = filter.placeOf(node);
  const value = compileScalar(node, filter, context, place);
  if (value.type !== 'timestamp') throw fault(place, node.property, 'a queryable that is a time');
  return {
    granularity: 'timestamp',
    read(candidate) {
      const time = value.read(candidate);
      return typeof time === 'number' ? time : null;
    },
  };
}
