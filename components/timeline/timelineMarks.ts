import { scaleTime } from 'd3-scale';
import type { ItemCollection, ItemProperties } from '@/geo/feature';

export interface Period {
  /** RFC 3339. */
  start: string;
  end: string;
}

/** One dated item on the strip. Positions are per cent of the strip's width. */
export interface TimelineMark {
  id: string;
  name: string;
  when: string;
  /** Year in which it began. */
  year: number;
  figure: number | null;
  left: number;
  width: number;
  /** A date known to the day or month is a tick; anything longer is a span. */
  shape: 'tick' | 'span';
  /** Whether it began before the period, or goes on after it. */
  cut: { start: boolean; end: boolean };
}

export interface TimelineTick {
  label: string;
  left: number;
}

/** Longest time, in days, that is drawn as one moment: a date known to the month. */
const momentDays = 31;
const day = 86_400_000;

/** Position of an instant on the strip, in per cent of its width. */
function positionIn(period: Period) {
  return scaleTime()
    .domain([new Date(period.start), new Date(period.end)])
    .range([0, 100]);
}

/** Steps between ticks, in years. */
const steps = [1, 2, 4, 5, 10, 20, 50, 100];

/**
 * Ticks at the beginnings of years (UTC) that are multiples of a round step.
 * @param most how many steps there may be
 */
export function timelineTicks(period: Period, most = 8): TimelineTick[] {
  const position = positionIn(period);
  const first = new Date(period.start).getUTCFullYear();
  const last = new Date(period.end).getUTCFullYear();
  const step = steps.find((candidate) => (last - first) / candidate <= most) ?? last - first;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => {
    const year = start + index * step;
    return { label: String(year), left: round(position(Date.UTC(year, 0, 1))) };
  }).filter((tick) => tick.left >= 0);
}

/** "2004 to 2024": first and last year of the marks, or one year; empty without marks. */
export function yearsOf(marks: readonly { year: number }[]): string {
  const years = marks.map((mark) => mark.year);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} to ${last}`;
}

/**
 * The items of a collection that fall into a period, in the order of their dates. A span is cut
 * at the period's ends; an item without any date is left out.
 */
export function timelineMarks(items: ItemCollection, period: Period): TimelineMark[] {
  const position = positionIn(period);
  const from = Date.parse(period.start);
  const to = Date.parse(period.end);
  return items.features
    .map((item) => item.properties)
    .filter((item) => item.start !== null || item.end !== null)
    .map((item) => ({ item, ...spanOf(item, from, to) }))
    .filter(({ start, end }) => start <= to && end >= from)
    .toSorted((one, other) => one.start - other.start)
    .map(({ item, start, end }) => {
      const left = position(Math.max(start, from));
      const moment = end - start <= momentDays * day;
      return {
        id: item.id,
        name: item.name,
        when: item.when ?? '',
        year: new Date(start).getUTCFullYear(),
        figure: item.figure,
        left: round(left),
        width: moment ? 0 : round(position(Math.min(end, to)) - left),
        shape: moment ? 'tick' : 'span',
        cut: { start: start < from, end: end > to },
      };
    });
}

/** First and last instant in milliseconds; an open end reaches beyond the period. */
function spanOf(item: ItemProperties, from: number, to: number) {
  return {
    start: item.start === null ? from - day : Date.parse(item.start),
    end: item.end === null ? to + day : Date.parse(item.end),
  };
}

/**
 * Puts spans that overlap into lanes below each other.
 * @returns the lane of each mark, from 0
 */
export function timelineLanes(marks: readonly TimelineMark[], room: number): number[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.left + Math.max(mark.width, room);
    return lane;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
