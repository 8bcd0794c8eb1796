'use client';

import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewLink, useViewStore } from '@/components/state/ViewProvider';
import { toggleLayer, type ViewState } from '@/components/state/viewState';
import { formatNumber } from '@/geo/number';
import styles from './Table.module.css';

export interface TableLayer {
  id: string;
  title: string;
}

/** The tables, one a layer, with how many rows each has; a layer that is off is switched on. */
export function TableTabs({ layers, table }: { layers: readonly TableLayer[]; table: string }) {
  const [view] = useView();
  const { choices } = useViewStore();
  const { items, on } = useShown();
  return (
    <nav className={styles.tabs} aria-label="Tables">
      <ul>
        {layers.map(({ id, title }) => {
          const isOn = on.includes(id);
          const next = { ...(isOn ? view : toggleLayer(view, id, choices)), table: id, sort: null };
          return (
            <li key={id}>
              <Tab next={next} current={id === table} off={!isOn}>
                {title}{' '}
                <span className={styles.tabCount}>
                  {isOn ? formatNumber(items[id]?.features.length ?? 0) : 'off'}
                </span>
              </Tab>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface TabProps {
  next: ViewState;
  current: boolean;
  off: boolean;
  children: React.ReactNode;
}

function Tab({ next, current, off, children }: TabProps) {
  const link = useViewLink(next);
  return (
    <a
      {...link}
      className={styles.tab}
      aria-current={current ? 'page' : undefined}
      data-off={off || undefined}
    >
      {children}
    </a>
  );
}
