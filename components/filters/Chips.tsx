'use client';

import { useView, useViewLink } from '@/components/state/ViewProvider';
import {
  toggleFilter,
  type ViewState,
  withDatetime,
  withoutNarrowing,
} from '@/components/state/viewState';
import type { FacetChoice } from '@/geo/facets/choices';
import { periodWords } from '@/geo/summary/periodWords';
import styles from './Filters.module.css';

interface ChipProps {
  /** "Kind: bombing". */
  words: string;
  next: ViewState;
}

/** Something that was chosen, and the link that takes it back. */
function Chip({ words, next }: ChipProps) {
  const link = useViewLink(next);
  return (
    <li>
      <a {...link} className={styles.chip}>
        <span>
          <span className="visually-hidden">Remove </span>
          {words}
        </span>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="m2 2 6 6m0-6-6 6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </a>
    </li>
  );
}

/** What the items are narrowed by, one chip each; nothing while nothing is. */
export function Chips({ facets }: { facets: readonly FacetChoice[] }) {
  const [view] = useView();
  const clear = useViewLink(withoutNarrowing(view));
  const chips: ChipProps[] = facets.flatMap((facet) =>
    (view.filters[facet.id] ?? []).map((id) => ({
      words: `${facet.title}: ${facet.values.find((value) => value.id === id)?.label ?? id}`,
      next: toggleFilter(view, facet.id, id, facet.values),
    })),
  );
  if (view.datetime) {
    chips.unshift({ words: periodWords(view.datetime), next: withDatetime(view, null) });
  }
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="What is chosen">
      {chips.map((chip) => (
        <Chip key={chip.words} {...chip} />
      ))}
      <li>
        <a {...clear} className={styles.clear}>
          Clear all
        </a>
      </li>
    </ul>
  );
}
