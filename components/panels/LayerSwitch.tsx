'use client';

import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import { layersOn, toggleLayer } from '@/components/state/viewState';
import { CheckLink } from '@/components/ui/CheckLink';
import type { LayerRow } from './LayerList';
import styles from './LayerList.module.css';

/** Switches one layer, and says how many of its items the view looks at. */
export function LayerSwitch({ row }: { row: LayerRow }) {
  const [view] = useView();
  const { choices } = useViewStore();
  const { items } = useShown();
  const on = layersOn(view, choices).includes(row.id);
  return (
    <CheckLink on={on} next={toggleLayer(view, row.id, choices)} className={styles.switch}>
      <span className={styles.name}>{row.title}</span>
      <span className={styles.count}>{items[row.id]?.features.length ?? row.count}</span>
    </CheckLink>
  );
}
