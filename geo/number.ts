/** One format for each number of digits: making one takes longer than writing a hundred numbers. */
const formats = new Map<number | undefined, Intl.NumberFormat>();

/**
 * Writes a number for readers of English: thousands separated, a point before decimals.
 * @param decimals digits after the point; left out, those that the number has, three at most
 */
export function formatNumber(value: number, decimals?: number): string {
  const known = formats.get(decimals);
  if (known) return known.format(value);
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 3,
  });
  formats.set(decimals, format);
  return format.format(value);
}

/**
 * Writes a large number in words' length, for one line under a title: "10.6 million".
 * Below a million it is written in full.
 */
export function formatRounded(value: number): string {
  if (Math.abs(value) >= 1e9) return `${formatNumber(value / 1e9, 1)} billion`;
  if (Math.abs(value) >= 1e6) return `${formatNumber(value / 1e6, 1)} million`;
  return formatNumber(value);
}

/** "5 attacks", "1 attack". */
export function countOf(count: number, noun: { one: string; other: string }): string {
  return `${formatNumber(count)} ${count === 1 ? noun.one : noun.other}`;
}
