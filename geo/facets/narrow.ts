import { parseDatetimeParameter, type Span, spansIntersect } from '../datetime';
import type { Item, ItemCollection, ItemProperties } from '../feature';
import { type FacetedLayer, type FacetId, facetIds, facetValues } from './facet';

/** Values chosen of each facet; a facet left out, or without values, does not restrict. */
export type Filters = Partial<Record<FacetId, readonly string[]>>;

/** What of the items is looked at. */
export interface Narrowing {
  /** An instant or interval as `parseDatetimeParameter` reads it; null: all times. */
  datetime: string | null;
  filters: Filters;
  /** The measure by which comparable flows are drawn; null where the atlas has none. */
  measure: string | null;
}

/** A layer as far as narrowing needs to know it. */
export interface NarrowedLayer extends FacetedLayer {
  /** The property that says by which measure an item counts, where one is drawn at a time. */
  measured?: string;
}

/** What a test looks at besides the item. */
interface Test {
  span: Span | undefined;
  narrowing: Narrowing;
  /** A facet that is left aside, to count what its other values would bring. */
  except?: FacetId;
}

/**
 * Whether an item is among those looked at: its time shares an instant with the period, and of
 * each facet that applies to its layer it has one of the chosen values. Items without time are in
 * every period, as in OGC API - Features. Kinds restrict only the layers of which one is chosen.
 */
function passes(layer: NarrowedLayer, properties: ItemProperties, test: Test): boolean {
  const { span, narrowing, except } = test;
  if (layer.measured && narrowing.measure !== null) {
    if (properties[layer.measured] !== narrowing.measure) return false;
  }
  if (span && !isWithin(properties, span)) return false;
  return facetIds.every((facet) => {
    const chosen = facet === except ? [] : chosenOf(layer, facet, narrowing.filters);
    if (chosen.length === 0) return true;
    const values = facetValues(layer, facet, properties);
    return !values || values.some((value) => chosen.includes(value));
  });
}

/** The chosen values of a facet that concern a layer. */
export function chosenOf(layer: FacetedLayer, facet: FacetId, filters: Filters): readonly string[] {
  const chosen = filters[facet] ?? [];
  return facet === 'kind' ? chosen.filter((value) => value.startsWith(`${layer.id}.`)) : chosen;
}

function isWithin({ start, end }: ItemProperties, span: Span): boolean {
  if (start === null && end === null) return true;
  const instant = (text: string | null) => (text === null ? null : Date.parse(text));
  return spansIntersect({ start: instant(start), end: instant(end) }, span);
}

function spanOf({ datetime }: Narrowing): Span | undefined {
  return datetime === null ? undefined : parseDatetimeParameter(datetime);
}

/**
 * The items of a layer that are looked at, in their order.
 * @returns the collection itself when nothing is left out, so that nothing is drawn again
 * @throws InvalidParameter when the datetime is none
 */
export function narrow(
  layer: NarrowedLayer,
  items: ItemCollection,
  narrowing: Narrowing,
): ItemCollection {
  const test = { span: spanOf(narrowing), narrowing };
  const features = items.features.filter((item) => passes(layer, item.properties, test));
  return features.length === items.features.length ? items : { ...items, features };
}

/** Items of several layers, by layer. */
export type ItemsOfLayers = readonly { layer: NarrowedLayer; items: readonly Item[] }[];

/**
 * How many items each value of a facet would leave, with the period and the other facets as they
 * are. An item with two values counts for both.
 */
export function countFacet(
  facet: FacetId,
  given: ItemsOfLayers,
  narrowing: Narrowing,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const test = { span: spanOf(narrowing), narrowing, except: facet };
  for (const { layer, items } of given) {
    for (const { properties } of items) {
      const values = facetValues(layer, facet, properties);
      if (!values || !passes(layer, properties, test)) continue;
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether anything is narrowed by facets. */
export function isFiltered(filters: Filters): boolean {
  return facetIds.some((facet) => (filters[facet] ?? []).length > 0);
}
