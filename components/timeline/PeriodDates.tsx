'use client';

import { type SubmitEvent, useRef, useState } from 'react';
import { useView } from '@/components/state/ViewProvider';
import { withDatetime } from '@/components/state/viewState';
import { ViewInputs } from '@/components/ui/ViewInputs';
import type { Days } from '@/geo/timeline/axis';
import { isoOfDay } from '@/geo/timeline/days';
import { datetimeOfForm } from '@/geo/timeline/period';
import styles from './PeriodDates.module.css';

export interface PeriodDatesProps {
  /** The period, as far as it lies on the axis. */
  window: Days;
  narrowed: boolean;
}

/** Exact dates of the period: a form that works without script. An empty date leaves its end open. */
export function PeriodDates({ window, narrowed }: PeriodDatesProps) {
  const [view, setView] = useView();
  const [problem, setProblem] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const [from, until] = narrowed ? [isoOfDay(window.from), isoOfDay(window.to - 1)] : ['', ''];

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const [start, end] = [first.current?.value ?? '', last.current?.value ?? ''];
    if (start !== '' && end !== '' && end < start) {
      setProblem('The last day lies before the first.');
      return;
    }
    setProblem(undefined);
    setView(withDatetime(view, datetimeOfForm(start, end) ?? null));
  }

  return (
    <form method="get" action="./" className={styles.form} onSubmit={submit}>
      <ViewInputs except="datetime" />
      <label>
        First day
        <input key={from} ref={first} type="date" name="from" defaultValue={from} />
      </label>
      <label>
        Last day
        <input key={until} ref={last} type="date" name="until" defaultValue={until} />
      </label>
      <button type="submit">Show</button>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </form>
  );
}
