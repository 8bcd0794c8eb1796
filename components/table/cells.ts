import type { FacetChoice } from '@/geo/facets/choices';
import { type FacetId, facetIds } from '@/geo/facets/facet';
import type { ItemProperties } from '@/geo/feature';
import type { Column, Layer } from '@/geo/layers/layer';
import { splitList } from '@/geo/list';
import { formatNumber } from '@/geo/number';

/** What a cell says of an unknown value; never 0, never blank. */
export const notKnown = 'not known';

/** Writes the cells of a layer's table. */
export interface CellWriter {
  /** The cell as text; null when the value is not known. */
  text(properties: ItemProperties, column: Column): string | null;
}

/**
 * @param layer says which property is a facet, whose values have words
 * @param facets those words
 */
export function cellWriter(layer: Layer, facets: readonly FacetChoice[]): CellWriter {
  const words = wordsByProperty(layer, facets);
  return {
    text(properties, column) {
      const value = properties[column.property] ?? null;
      if (column.kind === 'time') return properties.when;
      if (value === null || value === '') return null;
      if (column.figure && properties.figure_text !== null) return properties.figure_text;
      if (typeof value === 'number') return formatNumber(value, column.decimals);
      const known = words.get(column.property);
      if (known) return known(String(value));
      return codes.has(column.property) ? spaced(String(value)) : String(value);
    },
  };
}

/** Properties whose values are words of ours with hyphens. */
const codes = new Set(['kind', 'measure', 'certainty', 'form']);

function spaced(text: string): string {
  return text.replaceAll('-', ' ');
}

type ToWords = (value: string) => string;

function wordsByProperty(layer: Layer, facets: readonly FacetChoice[]): Map<string, ToWords> {
  return new Map(
    facetIds.flatMap((id): [string, ToWords][] => {
      const property = layer.facets[id];
      const facet = facets.find((candidate) => candidate.id === id);
      // A toll is a class as a facet, and a number as a cell.
      if (property === undefined || !facet || id === 'toll') return [];
      return [[property, (value) => wordsOf(layer, id, facet, value)]];
    }),
  );
}

function wordsOf(layer: Layer, id: FacetId, facet: FacetChoice, value: string): string {
  const label = (text: string) => facet.values.find((candidate) => candidate.id === text)?.label;
  if (id === 'kind') return label(`${layer.id}.${value}`) ?? spaced(value);
  return splitList(value)
    .map((part) => label(part) ?? part)
    .join(', ');
}
