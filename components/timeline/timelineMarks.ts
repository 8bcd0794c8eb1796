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
  /** "144 dead". */
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

/** A tick every few years, at the beginning of the year (UTC). */
export function timelineTicks(period: Period, count = 6): TimelineTick[] {
  const position = positionIn(period);
  const first = new Date(period.start).getUTCFullYear();
  const last = new Date(period.end).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first) / count));
  const years = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => first + index * step,
  );
  return years
    .map((year) => ({ label: String(year), left: round(position(Date.UTC(year, 0, 1))) }))
    .filter((tick) => tick.left >= 0 && tick.left <= 100);
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
