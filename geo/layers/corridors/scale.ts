import type { CorridorMeasure } from '../../atlas/schema';

/** What a line's colour says. */
export type CorridorTone = 'stock' | 'period' | 'money';

/** Width in px of the widest line of a measure. */
export const widestCorridor = 9;
/** No line is thinner than this, however small its figure. */
export const thinnestCorridor = 1;

/** The colour of a measure: people present, a count over a period, or money. */
export function corridorTone({
  count,
  unit,
}: Pick<CorridorMeasure, 'count' | 'unit'>): CorridorTone {
  if (/[$€£]/.test(unit)) return 'money';
  return count === 'stock' ? 'stock' : 'period';
}

/**
 * Width in px of a corridor's line: linear to its magnitude.
 * @param largest the largest magnitude of the same measure
 */
export function corridorWidth(magnitude: number, largest: number): number {
  const width = (widestCorridor * magnitude) / largest;
  return Math.round(Math.max(thinnestCorridor, width) * 100) / 100;
}
