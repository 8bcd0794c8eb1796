'use client';

import { useRef } from 'react';
import type { Days } from '@/geo/timeline/axis';
import { PeriodDates } from './PeriodDates';
import styles from './TimelineMore.module.css';

export interface TimelineMoreProps {
  window: Days;
  narrowed: boolean;
  /** What one bar stands for, "year". */
  bar: string;
}

const marks = [
  ['day', 'known to the day, or lasted some days'],
  ['month', 'known to the month'],
  ['year', 'known to the year'],
  ['span', 'lasted months; longer than a year: a line on top'],
] as const;

/** Exact dates, and what the strip draws how. */
export function TimelineMore({ window, narrowed, bar }: TimelineMoreProps) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={details}
      className={styles.more}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>Dates, key</summary>
      <div className={styles.card}>
        <PeriodDates window={window} narrowed={narrowed} />
        <p>
          Bars count the dated attacks and other events, each by the {bar} in which it began. They
          follow the filters; what lies outside the period is dim, what is in a layer that is off is
          hatched.
        </p>
        <ul className={styles.key}>
          <li>
            <i data-mark="attack" aria-hidden="true" /> attack, as high as its deaths
          </li>
          {marks.map(([mark, words]) => (
            <li key={mark}>
              <i data-mark={mark} aria-hidden="true" /> event, {words}
            </li>
          ))}
        </ul>
        <p className="needs-script">
          Drag a handle, the window between them, or an empty place; double-click for all times.
          Keys on a handle: arrows by month, with Shift by day, Page Up and Page Down by year, Home
          and End.
        </p>
      </div>
    </details>
  );
}
