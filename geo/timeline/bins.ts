import { bin } from 'd3-array';
import type { ItemCollection } from '../feature';
import { type Days, positionOn } from './axis';
import { dayInWords, dayOf, firstOfMonth, monthOf } from './days';

/** Items of one kind that begin in a bin: within the period looked at, and beside it. */
export interface BinCount {
  inside: number;
  outside: number;
}

/** One bar. It holds the items that begin in it, each item of the axis in one bar alone. */
export interface Bin extends Days {
  /** Per cent of the axis. */
  left: number;
  width: number;
  /** "2024", "January to June 2024". */
  words: string;
  /** By layer, in the order given. */
  counts: readonly BinCount[];
  total: number;
}

export interface BinnedItems {
  /** Months that a bar stands for. */
  months: number;
  bins: readonly Bin[];
  /** Of the highest bar. */
  most: number;
  /** Dated items that begin before the axis or after it: they stand in no bar. */
  beyond: number;
}

/** What a bar may stand for, in months. */
const binMonths = [1, 3, 6, 12, 24, 60, 120];

/** Months of a bar that is at least so many px wide on an axis of a width in px. */
export function monthsOfBins(axis: Days, width: number, least: number): number {
  const months = (axis.to - axis.from) / 30.437;
  return binMonths.find((candidate) => (candidate / months) * width >= least) ?? 120;
}

/** "year", "half-year", "10 years": what a bar stands for, in words. */
export function binWords(months: number): string {
  const names: Record<number, string> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' };
  return names[months] ?? `${months / 12} years`;
}

/**
 * Counts the dated items of some layers by the time that they begin in. One with an open start
 * stands where the axis begins.
 * @param layers for each layer all items that count, and those of them within the period
 */
export function binItems(
  layers: readonly { all: ItemCollection; inside: ItemCollection }[],
  axis: Days,
  months: number,
): BinnedItems {
  const dated = layers.flatMap(({ all, inside }, layer) => {
    const within = new Set(inside.features.map(({ id }) => id));
    return all.features.flatMap(({ id, properties: { start, end } }) => {
      if (start === null && end === null) return [];
      const day = start === null ? axis.from : dayOf(Date.parse(start));
      return [{ layer, day, inside: within.has(id) }];
    });
  });
  const edges = edgesOf(axis, months);
  const position = positionOn(axis);
  const made = bin<(typeof dated)[number], number>()
    .domain([axis.from, axis.to - 1])
    .thresholds(edges)
    .value(({ day }) => day)(dated);
  const bins = made.map((items, index): Bin => {
    const from = edges[index - 1] ?? axis.from;
    const to = edges[index] ?? axis.to;
    const counts = layers.map((_, layer) => {
      const own = items.filter((item) => item.layer === layer);
      const inside = own.filter((item) => item.inside).length;
      return { inside, outside: own.length - inside };
    });
    const left = position(from);
    const width = Math.round((position(to) - left) * 100) / 100;
    return { from, to, left, width, words: wordsOf(from, to), counts, total: items.length };
  });
  const drawn = bins.reduce((sum, { total }) => sum + total, 0);
  return {
    months,
    bins,
    most: Math.max(0, ...bins.map(({ total }) => total)),
    beyond: dated.length - drawn,
  };
}

/** Boundaries within the axis, at months that are whole multiples of the step. */
function edgesOf(axis: Days, months: number): number[] {
  const { year } = monthOf(axis.from);
  const first = Math.floor((year * 12) / months) * months;
  const edges: number[] = [];
  for (let month = first; ; month += months) {
    const edge = firstOfMonth(0, month);
    if (edge >= axis.to) return edges;
    if (edge > axis.from) edges.push(edge);
  }
}

/** A stretch of whole months in words. */
function wordsOf(from: number, to: number): string {
  const [first, last] = [monthOf(from), monthOf(to - 1)];
  const wholeYears = first.month === 0 && last.month === 11;
  if (wholeYears)
    return first.year === last.year ? `${first.year}` : `${first.year} to ${last.year}`;
  const [one, other] = [from, to - 1].map((day) => dayInWords(day).replace(/^\d+ /, ''));
  if (one === other) return `${one}`;
  return first.year === last.year
    ? `${one?.replace(/ \d+$/, '')} to ${other}`
    : `${one} to ${other}`;
}
