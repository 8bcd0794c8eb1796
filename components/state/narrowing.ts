import { type Narrowing, narrow } from '@/geo/facets/narrow';
import type { ItemCollection } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import { sameItems } from './sameItems';
import type { ViewChoices, ViewState } from './viewState';

/** What a view narrows items by. */
export function narrowingOf(
  { datetime, filters, measure }: Pick<ViewState, 'datetime' | 'filters' | 'measure'>,
  { measures }: Pick<ViewChoices, 'measures'>,
): Narrowing {
  return { datetime, filters, measure: measure ?? measures[0]?.id ?? null };
}

/**
 * The items of each layer that a narrowing leaves; a layer that is not known stays whole, one whose
 * items have not come is left out. What has not changed since the last time is the same object.
 */
export function narrowAll(
  items: Readonly<Record<string, ItemCollection | undefined>>,
  narrowing: Narrowing,
): Readonly<Record<string, ItemCollection>> {
  const narrowed = Object.entries(items).flatMap(([id, collection]) => {
    if (!collection) return [];
    const layer = layerOf(id);
    return [[id, layer ? narrow(layer, collection, narrowing) : collection] as const];
  });
  return sameItems(items, Object.fromEntries(narrowed));
}
