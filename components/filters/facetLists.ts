import type { FacetChoice, FacetValue } from '@/geo/facets/choices';

/** A value of a facet as its row needs it. */
export interface FacetRow extends FacetValue {
  /** Items that choosing it would leave. */
  count: number;
  chosen: boolean;
}

/** Rows that a facet shows at first, and those behind "all". */
export interface FacetLists {
  short: FacetRow[];
  more: FacetRow[];
}

/** A facet of more values than these shows the most frequent ones first. */
const longest = 9;
const first = 6;

/**
 * The values of a facet with their counts. A short facet keeps its order; a long one shows the
 * chosen values and the most frequent ones, and the others behind.
 */
export function facetLists(
  facet: FacetChoice,
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
): FacetLists {
  const rows = facet.values.map((value) => ({
    ...value,
    count: counts.get(value.id) ?? 0,
    chosen: chosen.includes(value.id),
  }));
  if (rows.length <= longest) return { short: rows, more: [] };
  const frequent = new Set(
    rows
      .toSorted((one, other) => other.count - one.count)
      .slice(0, first)
      .map(({ id }) => id),
  );
  // Kinds are few in each layer: those that there are of the layers that are on all stand first.
  const isFirst = (row: FacetRow) => (facet.id === 'kind' ? row.count > 0 : frequent.has(row.id));
  const isShort = (row: FacetRow) => row.chosen || isFirst(row);
  return { short: rows.filter(isShort), more: rows.filter((row) => !isShort(row)) };
}

/** The rows whose label has every word of a text, whatever case and accents. */
export function searchRows(rows: readonly FacetRow[], text: string): FacetRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return rows.filter(({ label }) => words.every((word) => plain(label).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
