'use client';

import { useSettledView } from '@/components/state/ViewProvider';
import { toggleFilter } from '@/components/state/viewState';
import { CheckLink } from '@/components/ui/CheckLink';
import type { FacetChoice } from '@/geo/facets/choices';
import { formatNumber } from '@/geo/number';
import styles from './Filters.module.css';
import type { FacetRow } from './facetLists';

export interface FacetRowsProps {
  facet: FacetChoice;
  rows: readonly FacetRow[];
}

/** Values of a facet, each with a box and how many items it would leave. */
export function FacetRows({ facet, rows }: FacetRowsProps) {
  const view = useSettledView();
  return (
    <ul>
      {rows.map(({ id, label, count, chosen }) => (
        <li key={id}>
          <CheckLink
            on={chosen}
            next={toggleFilter(view, facet.id, id, facet.values)}
            className={`${styles.value} ${count === 0 && !chosen ? styles.none : ''}`}
          >
            <span className={styles.label}>{label}</span>
            <span className={styles.count}>{formatNumber(count)}</span>
          </CheckLink>
        </li>
      ))}
    </ul>
  );
}
