'use client';

import { useView, useViewStore } from '@/components/state/ViewProvider';
import { layersOn, toggleLayer } from '@/components/state/viewState';
import { CheckLink } from '@/components/ui/CheckLink';
import type { LayerRow } from './LayerList';
import styles from './LayerList.module.css';

/** Switches one layer. */
export function LayerSwitch({ row }: { row: LayerRow }) {
  const [view] = useView();
  const { choices } = useViewStore();
  const on = layersOn(view, choices).includes(row.id);
  return (
    <CheckLink on={on} next={toggleLayer(view, row.id, choices)} className={styles.switch}>
      <span className={styles.name}>{row.title}</span>
      <span className={styles.count}>{row.count}</span>
    </CheckLink>
  );
}
