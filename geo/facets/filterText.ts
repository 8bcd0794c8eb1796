import { type FacetedLayer, type FacetId, facetIds, noValue } from './facet';
import { chosenOf, type Filters } from './narrow';
import { tollClasses } from './toll';

/**
 * The chosen facets of a layer as a filter in CQL2 Text (OGC 21-065r2), so that the API gives
 * exactly the items that the page shows.
 * @returns undefined when nothing restricts the layer
 */
export function filterText(layer: FacetedLayer, filters: Filters): string | undefined {
  const parts = facetIds.flatMap((facet) => {
    const property = layer.facets[facet];
    const chosen = chosenOf(layer, facet, filters);
    if (property === undefined || chosen.length === 0) return [];
    return [group(chosen.flatMap((value) => condition(facet, quoteName(property), value)))];
  });
  return parts.length > 0 ? parts.join(' AND ') : undefined;
}

function group(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join() : `(${conditions.join(' OR ')})`;
}

function condition(facet: FacetId, name: string, chosen: string): string[] {
  const value = facet === 'kind' ? chosen.slice(chosen.indexOf('.') + 1) : chosen;
  if (value === noValue) return [`${name} IS NULL`];
  if (facet === 'toll') return tollCondition(name, value);
  if (facet === 'kind' || facet === 'precision') return [`${name} = ${quoteText(value)}`];
  return listCondition(name, value);
}

function tollCondition(name: string, id: string): string[] {
  const found = tollClasses.find((candidate) => candidate.id === id);
  if (!found) return [];
  const above = `${name} >= ${found.least}`;
  return [Number.isFinite(found.below) ? `(${above} AND ${name} < ${found.below})` : above];
}

/** One of several values of a property, which stand as "a; b; c". */
function listCondition(name: string, value: string): string[] {
  const text = value.replace(/[\\%_]/g, '\\$&');
  return [
    `${name} = ${quoteText(value)}`,
    ...[`${text}; %`, `%; ${text}`, `%; ${text}; %`].map(
      (pattern) => `${name} LIKE ${quoteText(pattern)}`,
    ),
  ];
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Names with other signs than letters, digits and "_" need quotes. */
function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
