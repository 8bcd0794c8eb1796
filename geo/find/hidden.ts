import { type FacetId, facetIds } from '../facets/facet';
import { type NarrowedLayer, type Narrowing, narrow } from '../facets/narrow';
import type { Item } from '../feature';

/** A condition of the view that can leave an item out. */
export type Hiding = 'datetime' | 'measure' | FacetId;

/** Each condition that leaves an item out of its layer; none when it is shown. */
export function hiddenBy(layer: NarrowedLayer, item: Item, narrowing: Narrowing): Hiding[] {
  const { datetime, measure, filters } = narrowing;
  const none: Narrowing = { datetime: null, measure: null, filters: {} };
  const alone: [Hiding, Narrowing][] = [
    ['datetime', { ...none, datetime }],
    ['measure', { ...none, measure }],
    ...facetIds.map((facet): [Hiding, Narrowing] => [
      facet,
      { ...none, filters: { [facet]: filters[facet] ?? [] } },
    ]),
  ];
  const own = { type: 'FeatureCollection' as const, features: [item] };
  return alone
    .filter(([, condition]) => narrow(layer, own, condition).features.length === 0)
    .map(([hiding]) => hiding);
}
