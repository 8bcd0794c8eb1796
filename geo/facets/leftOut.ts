import type { ItemProperties } from '../feature';
import { type FacetId, facetIds } from './facet';
import { chosenOf, type ItemsOfLayers, type NarrowedLayer, type Narrowing, narrow } from './narrow';

/** One thing that narrows what is looked at: the period, a facet, or the measure that is drawn. */
export type Restriction = 'period' | 'measure' | FacetId;

/** What of a narrowing restricts a layer, in the order of the page. */
export function restrictionsOf(layer: NarrowedLayer, narrowing: Narrowing): Restriction[] {
  const facets = facetIds.filter(
    (facet) =>
      layer.facets[facet] !== undefined && chosenOf(layer, facet, narrowing.filters).length > 0,
  );
  return [
    ...(narrowing.datetime === null ? [] : ['period' as const]),
    ...(layer.measured && narrowing.measure !== null ? ['measure' as const] : []),
    ...facets,
  ];
}

/** The narrowing with one restriction taken away. */
export function withoutRestriction(narrowing: Narrowing, restriction: Restriction): Narrowing {
  if (restriction === 'period') return { ...narrowing, datetime: null };
  if (restriction === 'measure') return { ...narrowing, measure: null };
  return { ...narrowing, filters: { ...narrowing.filters, [restriction]: [] } };
}

/** The narrowing with one restriction and no other. */
function onlyRestriction(narrowing: Narrowing, restriction: Restriction): Narrowing {
  const { datetime, filters, measure } = narrowing;
  const facet = facetIds.find((id) => id === restriction);
  return {
    datetime: restriction === 'period' ? datetime : null,
    measure: restriction === 'measure' ? measure : null,
    filters: facet ? { [facet]: filters[facet] ?? [] } : {},
  };
}

/**
 * What leaves an item out: every restriction that would do so by itself.
 * @returns nothing when the item is looked at
 */
export function leftOutBy(
  layer: NarrowedLayer,
  properties: ItemProperties,
  narrowing: Narrowing,
): Restriction[] {
  const alone = {
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, id: properties.id, geometry: null, properties }],
  };
  return restrictionsOf(layer, narrowing).filter(
    (restriction) =>
      narrow(layer, alone, onlyRestriction(narrowing, restriction)).features.length === 0,
  );
}

/** A restriction, and how many items are there without it. */
export interface Undo {
  restriction: Exclude<Restriction, 'measure'>;
  count: number;
}

/**
 * Where nothing is left of some layers: each single restriction that, taken away, brings items
 * back, the one that brings most first. Empty when none does so alone, and when something is left.
 */
export function undoOf(given: ItemsOfLayers, narrowing: Narrowing): Undo[] {
  const count = (other: Narrowing) =>
    given.reduce((sum, { layer, items }) => {
      const left = narrow(layer, { type: 'FeatureCollection', features: [...items] }, other);
      return sum + left.features.length;
    }, 0);
  if (count(narrowing) > 0) return [];
  const restrictions = new Set(given.flatMap(({ layer }) => restrictionsOf(layer, narrowing)));
  return [...restrictions]
    .flatMap((restriction) => {
      // Another measure is another picture, not more of this one.
      if (restriction === 'measure') return [];
      const back = count(withoutRestriction(narrowing, restriction));
      return back > 0 ? [{ restriction, count: back }] : [];
    })
    .toSorted((one, other) => other.count - one.count);
}
