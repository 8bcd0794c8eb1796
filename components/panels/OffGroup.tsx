'use client';

import { useView, useViewLink, useViewStore } from '@/components/state/ViewProvider';
import { toggleLayer } from '@/components/state/viewState';
import { GroupCount, type ItemGroupProps } from './ItemGroup';
import styles from './ItemList.module.css';
import { ItemRows } from './ItemRows';

/** The items of a layer that is off: folded, and marked as not on the map. */
export function OffGroup({ group, items, oneLeft }: ItemGroupProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const show = useViewLink(toggleLayer(view, group.id, choices));
  return (
    <details className={`${styles.group} ${styles.offGroup}`}>
      <summary className={styles.heading}>
        <h2 id={`list-${group.id}`}>
          {group.title}
          <em className={styles.offMark}>off, not on the map</em>
        </h2>
        <GroupCount group={group} />
      </summary>
      <p className={styles.offNote}>
        <a {...show}>Show {group.title.toLowerCase()} on the map</a>
      </p>
      <ItemRows group={group} items={items} oneLeft={oneLeft} />
    </details>
  );
}
