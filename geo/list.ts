/**
 * Several values as one simple property, "a; b", so that every GIS reads it; null when there are
 * none. Each value stands once, in the order in which it first came.
 */
export function joinList(values: Iterable<string>): string | null {
  const once = [...new Set(values)];
  return once.length > 0 ? once.join('; ') : null;
}

/** The values of a property that `joinList` wrote; a property of another type is its own text. */
export function splitList(value: string | number | boolean | null | undefined): string[] {
  return value === null || value === undefined || value === '' ? [] : String(value).split('; ');
}
