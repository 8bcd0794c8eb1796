'use client';

import type { ReactNode } from 'react';
import { useKeyAction } from '@/components/keys/keyActions';
import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewLink } from '@/components/state/ViewProvider';
import type { ViewState } from '@/components/state/viewState';
import styles from './Filters.module.css';

function SwitchLink({ next, on, children }: { next: ViewState; on: boolean; children: ReactNode }) {
  const link = useViewLink(next);
  return (
    <a {...link} className={styles.option} aria-current={on ? 'true' : undefined}>
      {children}
    </a>
  );
}

/** Map or table; on a phone, where the map stays, list or table. */
export function ViewSwitch({ layers }: { layers: readonly { id: string }[] }) {
  const [view, setView] = useView();
  const { on } = useShown();
  // The layer of the selection, else the top one that is on.
  const selected = view.select?.slice(0, view.select.indexOf('/'));
  const wanted = layers.filter(({ id }) => on.includes(id));
  const table = view.table ?? wanted.find(({ id }) => id === selected)?.id ?? wanted[0]?.id ?? null;
  const other = view.table === null ? (table ?? layers[0]?.id ?? null) : null;
  useKeyAction('table', () => setView({ ...view, table: other, sort: null }));
  return (
    <nav className={styles.switch} aria-label="Map or table">
      <SwitchLink next={{ ...view, table: null, sort: null }} on={view.table === null}>
        <span className={styles.onMap}>Map</span>
        <span className={styles.onSheet}>List</span>
      </SwitchLink>
      <SwitchLink
        next={{ ...view, table: table ?? layers[0]?.id ?? null }}
        on={view.table !== null}
      >
        Table
      </SwitchLink>
    </nav>
  );
}
