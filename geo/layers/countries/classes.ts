/**
 * The class that a value falls into. A value up to and including a class's upper edge is in that
 * class; one above the last edge is in the last.
 * @param edges upper edges of the classes, ascending
 * @returns index of the class, from 0
 */
export function classIndex(value: number, edges: readonly number[]): number {
  const index = edges.findIndex((edge) => value <= edge);
  return index < 0 ? edges.length - 1 : index;
}

/** Spreads a number of classes over a longer row of colours, from the first to the last. */
export function spread(count: number, colors: readonly string[]): string[] {
  const last = colors.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const position = count === 1 ? last : Math.round((index * last) / (count - 1));
    return colors[position] ?? '';
  });
}
