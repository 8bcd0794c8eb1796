'use client';

import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewLink, useViewStore } from '@/components/state/ViewProvider';
import { toggleLayer, type ViewChoices, type ViewState } from '@/components/state/viewState';
import { findItem } from '@/components/ui/format';
import type { FacetChoice } from '@/geo/facets/choices';
import { leftOutBy, type Restriction } from '@/geo/facets/leftOut';
import { parseItemAddress } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import styles from './Filters.module.css';
import { liftRestriction, restrictionWords } from './restriction';

/**
 * Says why the selected item is not on the map, when its layer is off or something narrows it
 * away, and offers to show it; nothing while it is there.
 */
export function LeftOut({ facets }: { facets: readonly FacetChoice[] }) {
  const [view] = useView();
  const { choices } = useViewStore();
  const { all, on, narrowing } = useShown();
  const parsed = view.select === null ? undefined : parseItemAddress(view.select);
  const layer = parsed && layerOf(parsed.collection);
  const item = findItem(all, view.select);
  const by = layer && item ? leftOutBy(layer, item.properties, narrowing) : [];
  const off = layer && item && !on.includes(layer.id) ? layer : undefined;
  const measure = layer?.measured ? item?.properties[layer.measured] : undefined;
  const next = shownAgain(view, by, typeof measure === 'string' ? measure : null, choices);
  const show = useViewLink(off ? toggleLayer(next, off.id, choices) : next);
  if (!off && by.length === 0) return null;
  const reasons = [
    ...(off ? [`the layer ${off.title} is off`] : []),
    ...by.map((restriction) => `${restrictionWords(view, restriction, facets)} leaves it out`),
  ];
  return (
    <p className={styles.leftOut} role="note">
      Not on the map: {reasons.join(', and ')}.{' '}
      <a {...show} className={styles.undo}>
        Show it
      </a>
    </p>
  );
}

/** The view without what leaves the item out. */
function shownAgain(
  view: ViewState,
  by: readonly Restriction[],
  measure: string | null,
  { measures }: Pick<ViewChoices, 'measures'>,
): ViewState {
  const wanted = measure === measures[0]?.id ? null : measure;
  return by.reduce((next, restriction) => liftRestriction(next, restriction, wanted), view);
}
