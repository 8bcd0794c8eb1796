'use client';

import { useShown } from '@/components/state/ShownProvider';
import type { FacetChoice } from '@/geo/facets/choices';
import { Chips } from './Chips';
import { EmptyNotice } from './EmptyNotice';
import styles from './Filters.module.css';

/** What is chosen, and what that leaves empty. Nothing while nothing is narrowed. */
export function NarrowedBy({ facets }: { facets: readonly FacetChoice[] }) {
  const { items, on } = useShown();
  const empty = on.filter((id) => items[id]?.features.length === 0);
  return (
    <div className={styles.narrowed}>
      <Chips facets={facets} />
      {empty.length > 0 ? <EmptyNotice layers={empty.toReversed()} facets={facets} /> : null}
    </div>
  );
}
