'use client';

import { useView, useViewLink, useViewStore } from '@/components/state/ViewProvider';
import { layersOn, toggleLayer } from '@/components/state/viewState';
import type { LayerRow } from './LayerList';
import styles from './LayerList.module.css';

/** Switches one layer: a checkbox that is a link, so that it works without script. */
export function LayerSwitch({ row }: { row: LayerRow }) {
  const [view] = useView();
  const { choices } = useViewStore();
  const on = layersOn(view, choices).includes(row.id);
  const link = useViewLink(toggleLayer(view, row.id, choices));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <input> is no link and does nothing without script
    <a
      {...link}
      role="checkbox"
      aria-checked={on}
      className={styles.switch}
      data-layer={row.id}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      <span className={styles.box} aria-hidden="true">
        {on ? (
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path
              d="m2.5 6.2 2.4 2.4 4.6-5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        ) : null}
      </span>
      <span className={styles.name}>{row.title}</span>
      <span className={styles.count}>{row.count}</span>
    </a>
  );
}
