import type { ItemCollection, ItemProperties } from '../feature';
import { type Days, positionOn } from './axis';
import { dayOf, firstOfMonth, monthOf } from './days';

/** How exactly the time of a mark is known; `days` is a time of several days or months. */
export type MarkPrecision = 'day' | 'days' | 'month' | 'year';

/** One dated item on the strip. Positions are per cent of the strip's width. */
export interface Mark {
  id: string;
  name: string;
  label: string;
  when: string;
  /** Year in which it began. */
  year: number;
  figure: number | null;
  left: number;
  width: number;
  /** What is known to the day or month, or took some days, is a tick; what is longer is a span. */
  shape: 'tick' | 'span';
  precision: MarkPrecision;
  /** Longer than a year: what it happened in rather than what happened. */
  long: boolean;
  /** Whether it began before the axis, or goes on after it. */
  cut: { start: boolean; end: boolean };
}

/** Longest time, in days, that is drawn as one moment: a date known to the month. */
const momentDays = 31;
/** Longest time, in days, that is no long period. */
const yearDays = 366;

/**
 * The items of a collection that fall onto an axis, in the order of their dates. A span is cut at
 * the axis's ends; an item without any date is left out.
 */
export function marksOf(items: ItemCollection, axis: Days): Mark[] {
  const position = positionOn(axis);
  return items.features
    .map((item) => item.properties)
    .filter((item) => item.start !== null || item.end !== null)
    .map((item) => ({ item, ...daysOf(item, axis) }))
    .filter(({ from, to }) => from < axis.to && to > axis.from)
    .toSorted((one, other) => one.from - other.from)
    .map(({ item, from, to }) => {
      const left = position(Math.max(from, axis.from));
      const moment = to - from <= momentDays;
      return {
        id: item.id,
        name: item.name,
        label: item.label,
        when: item.when ?? '',
        year: monthOf(from).year,
        figure: item.figure,
        left,
        width: moment ? 0 : Math.round((position(Math.min(to, axis.to)) - left) * 100) / 100,
        shape: moment ? 'tick' : 'span',
        precision: precisionOf({ from, to }),
        long: to - from > yearDays,
        cut: { start: from < axis.from, end: to > axis.to },
      };
    });
}

/** An open end reaches beyond the axis. */
function daysOf(item: ItemProperties, axis: Days): Days {
  return {
    from: item.start === null ? axis.from - 1 : dayOf(Date.parse(item.start)),
    to: item.end === null ? axis.to + 1 : dayOf(Date.parse(item.end)) + 1,
  };
}

/** How exactly a time is known, by its ends: all of a month or of a year is that month or year. */
export function precisionOf({ from, to }: Days): MarkPrecision {
  if (to - from <= 1) return 'day';
  const { year, month } = monthOf(from);
  if (from !== firstOfMonth(year, month)) return 'days';
  if (to === firstOfMonth(year, month + 1)) return 'month';
  return month === 0 && to === firstOfMonth(year + 1, 0) ? 'year' : 'days';
}

/**
 * Puts marks that overlap into lanes below each other.
 * @param room the least that a mark takes, in per cent of the axis
 * @returns the lane of each mark, from 0
 */
export function lanesOf(marks: readonly Mark[], room: number): number[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.left + Math.max(mark.width, room);
    return lane;
  });
}
