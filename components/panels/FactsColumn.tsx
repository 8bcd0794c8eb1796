'use client';

import type { ReactNode } from 'react';
import { useItem } from '@/components/data/useItem';
import { useView } from '@/components/state/ViewProvider';
import type { Panel } from '@/geo/panel';
import { CloseButton } from './CloseButton';
import styles from './FactsColumn.module.css';
import { type KnownItem, KnownItemView } from './KnownItemView';
import { PanelView } from './PanelView';

export interface FactsColumnProps {
  /** The panel that the server made for the first view. */
  initial: Panel | null;
  /** What is known of each item before its panel is there, by address. */
  known: Record<string, KnownItem>;
  /** Shown while nothing is selected. */
  overview: ReactNode;
}

/** The facts of the selected item, or the overview of the atlas. */
export function FactsColumn({ initial, known, overview }: FactsColumnProps) {
  const [view] = useView();
  const { panel, error, isLoading, retry } = useItem(view.select, initial);
  if (view.select === null) return overview;
  const current = panel?.address === view.select ? panel : undefined;
  const item = known[view.select];
  return (
    <div className={styles.panel} aria-busy={isLoading}>
      <CloseButton />
      {isLoading ? <p className={styles.busy}>Loading {item?.title ?? 'the facts'}…</p> : null}
      {error && item ? (
        <KnownItemView item={item} problem={error.message} onRetry={retry} />
      ) : current ? (
        <PanelView panel={current} />
      ) : panel && isLoading ? (
        <div className={styles.old}>
          <PanelView panel={panel} />
        </div>
      ) : item ? (
        <KnownItemView item={item} />
      ) : null}
    </div>
  );
}
