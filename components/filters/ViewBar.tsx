'use client';

import { useRef } from 'react';
import { useKeyAction } from '@/components/keys/keyActions';
import { useShell } from '@/components/shell/ShellProvider';
import { useView } from '@/components/state/ViewProvider';
import type { FacetChoice } from '@/geo/facets/choices';
import { FilterPanel } from './FilterPanel';
import styles from './Filters.module.css';
import { useSummary } from './useSummary';
import { ViewSwitch } from './ViewSwitch';

export interface ViewBarProps {
  /** The layers, the top one first. */
  layers: readonly { id: string }[];
  facets: readonly FacetChoice[];
}

/** Over the map: map or table, the filters, and what is shown in one sentence. */
export function ViewBar({ layers, facets }: ViewBarProps) {
  const [view] = useView();
  const { stop, setStop } = useShell();
  const summary = useSummary();
  const details = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const chosen = facets.reduce((sum, { id }) => sum + (view.filters[id]?.length ?? 0), 0);
  const close = () => {
    if (!details.current) return;
    details.current.open = false;
    button.current?.focus();
  };
  useKeyAction('filter', () => {
    if (details.current) details.current.open = true;
    button.current?.focus();
  });
  return (
    <div className={styles.bar}>
      <ViewSwitch layers={layers} />
      <details
        ref={details}
        className={styles.filter}
        data-filter=""
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !details.current?.open) return;
          // The first Escape closes the filters, the next one the selection.
          event.preventDefault();
          close();
        }}
        onToggle={(event) => {
          if (event.target === details.current && details.current.open && stop !== 'full') {
            setStop('full');
          }
        }}
      >
        <summary ref={button} className={styles.button}>
          Filter
          {chosen > 0 ? <span className={styles.chosen}>{chosen}</span> : null}
          {chosen > 0 ? <span className="visually-hidden"> chosen</span> : null}
        </summary>
        <div className={styles.panel}>
          <FilterPanel facets={facets} />
          <p className={styles.foot}>
            <span>{summary}.</span>
            <button type="button" className={`${styles.done} needs-script`} onClick={close}>
              Done
            </button>
          </p>
        </div>
      </details>
      <p className={styles.summary}>{summary}</p>
    </div>
  );
}
