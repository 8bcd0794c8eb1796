'use client';

import { useShown } from '@/components/state/ShownProvider';
import type { ItemAddress, ItemCollection } from '@/geo/feature';
import { formatNumber } from '@/geo/number';
import styles from './ItemList.module.css';
import { ItemRows } from './ItemRows';
import type { ListGroup } from './listGroups';

export interface ItemGroupProps {
  group: ListGroup;
  items: Record<string, ItemCollection>;
  /** Items that rest on one source in this reading, and on more before. */
  oneLeft: readonly ItemAddress[];
}

/** The items of one layer that is on, and how many of all they are. */
export function ItemGroup({ group, items, oneLeft }: ItemGroupProps) {
  return (
    <section className={styles.group} aria-labelledby={`list-${group.id}`}>
      <h2 className={styles.heading} id={`list-${group.id}`}>
        {group.title}
        <GroupCount group={group} />
      </h2>
      <ItemRows group={group} items={items} oneLeft={oneLeft} />
    </section>
  );
}

/** "5", or "2 of 5" while something is left out. */
export function GroupCount({ group }: { group: ListGroup }) {
  const { all } = useShown();
  const whole = all[group.id]?.features.length ?? group.rows.length;
  const count = formatNumber(group.rows.length);
  return <span>{group.rows.length < whole ? `${count} of ${formatNumber(whole)}` : count}</span>;
}
