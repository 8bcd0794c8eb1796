import { DotList } from '@/components/ui/DotList';
import { figureOf, kindOf } from '@/components/ui/format';
import { SelectLink } from '@/components/ui/SelectLink';
import { type ItemCollection, itemAddress } from '@/geo/feature';
import styles from './ItemList.module.css';
import type { ListGroup } from './listGroups';

export interface ItemGroupProps {
  group: ListGroup;
  items: Record<string, ItemCollection>;
}

/** The items of one layer. */
export function ItemGroup({ group, items }: ItemGroupProps) {
  return (
    <section className={styles.group} aria-labelledby={`list-${group.id}`}>
      <h2 className={styles.heading} id={`list-${group.id}`}>
        {group.title}
        <span>{group.rows.length}</span>
      </h2>
      <ul>
        {group.rows.map((row) => {
          const address = itemAddress(group.id, row.id);
          return (
            <li key={row.id}>
              <SelectLink address={address} className={styles.row} kind={kindOf(items, address)}>
                <span className={styles.name}>{row.name}</span>
                <span className={styles.detail}>
                  <DotList>
                    {figureOf(row) ? <strong>{figureOf(row)}</strong> : null}
                    {row.when}
                  </DotList>
                </span>
              </SelectLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
