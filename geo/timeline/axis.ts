import { scaleLinear } from 'd3-scale';
import { dayOf, firstOfMonth, monthOf } from './days';

/** A stretch of days; `from` belongs to it, `to` is the day after its last one. */
export interface Days {
  from: number;
  to: number;
}

/** First and last instant, RFC 3339. */
export interface Period {
  start: string;
  end: string;
}

export interface Tick {
  label: string;
  /** Per cent of the axis. */
  left: number;
}

/** The days from the first to the last instant of a period, whole. */
export function axisOf({ start, end }: Period): Days {
  return { from: dayOf(Date.parse(start)), to: dayOf(Date.parse(end)) + 1 };
}

/** From days, also parts of one, to per cent of the axis. */
export function positionOn({ from, to }: Days): (day: number) => number {
  const scale = scaleLinear([from, to], [0, 100]);
  return (day) => Math.round(scale(day) * 100) / 100;
}

/** The boundary of a month that lies nearest to a day; the axis's ends are boundaries too. */
export function nearestMonth(day: number): number {
  const { year, month } = monthOf(Math.round(day));
  const before = firstOfMonth(year, month);
  const after = firstOfMonth(year, month + 1);
  return day - before <= after - day ? before : after;
}

/** Steps between ticks, in years. */
const steps = [1, 2, 4, 5, 10, 20, 50, 100];

/**
 * Ticks at the beginnings of years that are multiples of a round step.
 * @param most how many steps there may be
 */
export function ticksOf(axis: Days, most = 8): Tick[] {
  const position = positionOn(axis);
  const first = monthOf(axis.from).year;
  const last = monthOf(axis.to - 1).year;
  const step = steps.find((candidate) => (last - first) / candidate <= most) ?? last - first;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => {
    const year = start + index * step;
    return { label: String(year), left: position(firstOfMonth(year, 0)) };
  }).filter(({ left }) => left >= 0);
}
