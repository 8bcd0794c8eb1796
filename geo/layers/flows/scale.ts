/** What a line's colour says. */
export type Tone = 'stock' | 'period' | 'money' | 'qualitative';

/** The colour group of a flow. */
export function flowTone(flow: { kind: string; measure: string }): Tone {
  if (flow.measure === 'qualitative') return 'qualitative';
  if (flow.kind === 'remittances') return 'money';
  return flow.measure === 'stock' ? 'stock' : 'period';
}

/**
 * Width in px of the widest line of a tone. They differ so that nobody reads one scale into two:
 * the widest line of a period is not as many people as the widest line of a stock.
 */
export const widestLine: Record<Tone, number> = {
  stock: 10,
  period: 5,
  money: 6,
  qualitative: 1.5,
};

/** No line is thinner than this, however small its figure; the legend says so. */
export const thinnestLine = 1.5;

/**
 * Width in px of a flow's line: linear to its magnitude.
 * @param largest the largest magnitude of the same measure and unit
 */
export function flowWidth(tone: Tone, magnitude: number | null, largest: number): number {
  if (magnitude === null || largest <= 0) return thinnestLine;
  const width = (widestLine[tone] * magnitude) / largest;
  return Math.round(Math.max(thinnestLine, width) * 100) / 100;
}
