import type { Shown } from '@/components/state/ShownProvider';
import {
  toggleLayer,
  type ViewChoices,
  type ViewState,
  withDatetime,
  withFilter,
} from '@/components/state/viewState';
import { type FacetId, facetIds } from '@/geo/facets/facet';
import { type ItemAddress, type ItemCollection, parseItemAddress } from '@/geo/feature';
import { type Hiding, hiddenBy } from '@/geo/find/hidden';
import { layerOf } from '@/geo/layers';

const words: Record<Hiding, string> = {
  datetime: 'the period',
  measure: 'the kind of count',
  kind: 'the kind',
  country: 'the country',
  claimed: 'who claimed',
  toll: 'the toll',
  precision: 'the precision',
  source: 'the source',
  stance: 'the stance',
};

/** Why the map does not show an item as it is. */
export interface OutOfSight {
  /** Its layer is off. */
  layerOff: boolean;
  hiding: readonly Hiding[];
}

type ShownItems = Pick<Shown, 'on' | 'narrowing'> & {
  all: Readonly<Record<string, ItemCollection>>;
};

/** Why an item is out of sight; null when it is shown, and for what no layer draws. */
export function outOfSight(address: ItemAddress | undefined, shown: ShownItems): OutOfSight | null {
  const parsed = address === undefined ? undefined : parseItemAddress(address);
  const layer = parsed && layerOf(parsed.collection);
  const item = parsed && shown.all[parsed.collection]?.features.find(({ id }) => id === parsed.id);
  if (!layer || !item) return null;
  const layerOff = !shown.on.includes(layer.id);
  const hiding = hiddenBy(layer, item, shown.narrowing);
  return layerOff || hiding.length > 0 ? { layerOff, hiding } : null;
}

/** Why, in words: "its layer is off, left out by the period". */
export function whyInWords({ layerOff, hiding }: OutOfSight): string {
  const left = hiding.map((one) => words[one]).join(' and ');
  return [layerOff ? 'its layer is off' : '', left && `left out by ${left}`]
    .filter(Boolean)
    .join(', ');
}

/**
 * The view in which an item is selected and in sight: its layer on, and nothing lifted but what
 * leaves it out.
 */
export function revealed(
  view: ViewState,
  address: ItemAddress,
  shown: ShownItems,
  choices: Pick<ViewChoices, 'layers'>,
): ViewState {
  const why = outOfSight(address, shown);
  const { collection = '', id } = parseItemAddress(address) ?? {};
  let next: ViewState = { ...view, select: address };
  if (!why) return next;
  if (why.layerOff) next = toggleLayer(next, collection, choices);
  for (const hiding of why.hiding) {
    if (hiding === 'datetime') next = withDatetime(next, null);
    else if (isFacet(hiding)) next = withFilter(next, hiding, []);
    else {
      const property = layerOf(collection)?.measured;
      const item = shown.all[collection]?.features.find((one) => one.id === id);
      const measure = property === undefined ? null : item?.properties[property];
      if (typeof measure === 'string') next = { ...next, measure };
    }
  }
  return next;
}

function isFacet(hiding: Hiding): hiding is FacetId {
  return facetIds.some((facet) => facet === hiding);
}
