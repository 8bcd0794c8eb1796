import type { ItemProperties, PropertyValue } from '../feature';
import { splitList } from '../list';
import { tollClassOf } from './toll';

/** The facets by which items can be narrowed, in the order of the page; also names of the URL. */
export const facetIds = [
  'kind',
  'country',
  'claimed',
  'toll',
  'precision',
  'source',
  'stance',
] as const;
export type FacetId = (typeof facetIds)[number];

/** The value of an item that has none: nobody claimed it, its toll is not known. */
export const noValue = 'none';

/** Which property of a layer's items each facet looks at. A facet left out leaves the layer alone. */
export type LayerFacets = Partial<Record<FacetId, string>>;

/** A layer as far as facets need to know it. */
export interface FacetedLayer {
  id: string;
  facets: LayerFacets;
}

/** Whether a text is the id of a facet. */
export function isFacetId(text: string): text is FacetId {
  return facetIds.some((id) => id === text);
}

/**
 * The values that an item has of a facet, such as ["RU", "TJ"] of `country`; `noValue` where the
 * property holds nothing. A kind is written with its layer, "attacks.bombing", since layers have
 * kinds of their own.
 * @returns undefined when the facet does not apply to the layer
 */
export function facetValues(
  layer: FacetedLayer,
  facet: FacetId,
  properties: ItemProperties,
): string[] | undefined {
  const name = layer.facets[facet];
  if (name === undefined) return undefined;
  const value = properties[name] ?? null;
  if (facet === 'kind') return [kindValue(layer.id, value)];
  if (facet === 'toll') return [typeof value === 'number' ? tollClassOf(value) : noValue];
  const values = splitList(value);
  return values.length > 0 ? values : [noValue];
}

function kindValue(layer: string, value: PropertyValue): string {
  return `${layer}.${value ?? noValue}`;
}
