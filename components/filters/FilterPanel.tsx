'use client';

import { useMemo } from 'react';
import { narrowingOf } from '@/components/state/narrowing';
import { useShown } from '@/components/state/ShownProvider';
import { useSettledView, useViewStore } from '@/components/state/ViewProvider';
import type { FacetChoice } from '@/geo/facets/choices';
import { countFacet } from '@/geo/facets/narrow';
import { layerOf } from '@/geo/layers';
import { FacetGroup } from './FacetGroup';
import styles from './Filters.module.css';

/** The facets, each value with what it would leave of the layers that are on. */
export function FilterPanel({ facets }: { facets: readonly FacetChoice[] }) {
  // While time plays the counts of some hundred values wait until it rests.
  const view = useSettledView();
  const { choices } = useViewStore();
  const { all, on } = useShown();
  const given = useMemo(
    () =>
      on.flatMap((id) => {
        const layer = layerOf(id);
        return layer ? [{ layer, items: all[id]?.features ?? [] }] : [];
      }),
    [all, on],
  );
  return (
    <div className={styles.facets}>
      {facets.map((facet) => (
        <FacetGroup
          key={facet.id}
          facet={facet}
          chosen={view.filters[facet.id] ?? []}
          counts={countFacet(facet.id, given, narrowingOf(view, choices))}
        />
      ))}
    </div>
  );
}
