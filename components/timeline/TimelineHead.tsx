'use client';

import type { ReactNode } from 'react';
import { useView, useViewLink } from '@/components/state/ViewProvider';
import { withDatetime } from '@/components/state/viewState';
import { countOf } from '@/components/ui/format';
import { periodWords } from '@/geo/summary/periodWords';
import type { Series } from './Histogram';
import styles from './Timeline.module.css';

export interface TimelineHeadProps {
  /** Of the whole strip, "1991 – 2026". */
  years: string;
  series: readonly Series[];
  /** How many items of each are shown. */
  counts: readonly number[];
  /** How many dated items lie beside the strip. */
  beyond: number;
  children: ReactNode;
}

/** Which period is looked at, how much of it there is, and the way back to all times. */
export function TimelineHead({ years, series, counts, beyond, children }: TimelineHeadProps) {
  const [view] = useView();
  const all = useViewLink(withDatetime(view, null));
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h2 id="timeline-title" className={styles.years} tabIndex={-1}>
          {view.datetime === null ? years : periodWords(view.datetime)}
        </h2>
        {view.datetime === null ? null : (
          <a {...all} className={styles.all}>
            All times
          </a>
        )}
      </div>
      <p className={styles.counts}>
        {series.map(({ id, noun, on }, index) => (
          <span key={id}>
            {countOf(counts[index] ?? 0, noun)}
            {on ? null : ', not on the map'}
          </span>
        ))}
        {beyond > 0 ? <span>{beyond} before or after the strip</span> : null}
      </p>
      {children}
    </header>
  );
}
