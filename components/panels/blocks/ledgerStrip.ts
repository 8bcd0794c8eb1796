import { scaleLinear } from 'd3-scale';
import type { LedgerRow } from '@/geo/panel';

/** One source on the strip; positions are per cent of its width. */
export interface StripMark {
  id: string;
  left: number;
  /** Length of a range; 0 for a single number. */
  width: number;
  drawn: boolean;
  own: boolean;
  /** How high it stands over the axis, from 0: dots do not hide each other. */
  lane: number;
}

/** The dots of a ledger, and its lowest and highest value where they stand. */
export interface Strip {
  marks: StripMark[];
  /** How many dots stand over each other at most. */
  lanes: number;
  low: { value: number; left: number };
  high: { value: number; left: number };
}

/** Lays the figures of a ledger out on a line from the lowest to the highest. */
export function ledgerStrip(rows: readonly LedgerRow[]): Strip {
  const low = Math.min(...rows.map((row) => row.low));
  const high = Math.max(...rows.map((row) => row.high));
  // The ends keep room for half a dot; where all sources agree, they stand in the middle.
  const position = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([3, 97]);
  const at = (value: number) => Math.round(position(value) * 10) / 10;
  const marks = stacked(
    rows.map((row) => ({
      id: row.id,
      left: at(row.low),
      width: Math.round((at(row.high) - at(row.low)) * 10) / 10,
      drawn: row.drawn === true,
      own: row.own,
    })),
  );
  return {
    marks,
    lanes: 1 + Math.max(0, ...marks.map(({ lane }) => lane)),
    low: { value: low, left: at(low) },
    high: { value: high, left: at(high) },
  };
}

/** Width of a dot, in per cent of the narrowest strip. */
const dot = 4.5;

/** Puts marks that would cover each other into lanes, the leftmost ones lowest. */
function stacked(marks: readonly Omit<StripMark, 'lane'>[]): StripMark[] {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const { id, left, width } of marks.toSorted((one, other) => one.left - other.left)) {
    const free = ends.findIndex((end) => end <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = left + width + dot;
    lanes.set(id, lane);
  }
  return marks.map((mark) => ({ ...mark, lane: lanes.get(mark.id) ?? 0 }));
}
