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
}

/** The dots of a ledger, and its lowest and highest value where they stand. */
export interface Strip {
  marks: StripMark[];
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
  return {
    marks: rows.map((row) => ({
      id: row.id,
      left: at(row.low),
      width: Math.round((at(row.high) - at(row.low)) * 10) / 10,
      drawn: row.drawn === true,
      own: row.own,
    })),
    low: { value: low, left: at(low) },
    high: { value: high, left: at(high) },
  };
}
