import { DotList } from '@/components/ui/DotList';
import { FigureLink } from '@/components/ui/FigureLink';
import { kindOf } from '@/components/ui/format';
import { hasBadge, MeasureBadge } from '@/components/ui/MeasureBadge';
import { SelectLink } from '@/components/ui/SelectLink';
import { type ItemAddress, type ItemCollection, itemAddress } from '@/geo/feature';
import styles from './ItemList.module.css';
import type { ListGroup } from './listGroups';

export interface ItemGroupProps {
  group: ListGroup;
  items: Record<string, ItemCollection>;
  /** Items that rest on one source in this reading, and on more before. */
  oneLeft: readonly ItemAddress[];
}

/** The items of one layer: the name leads to the item, the figure to its claim. */
export function ItemGroup({ group, items, oneLeft }: ItemGroupProps) {
  return (
    <section className={styles.group} aria-labelledby={`list-${group.id}`}>
      <h2 className={styles.heading} id={`list-${group.id}`}>
        {group.title}
        <span>{group.rows.length}</span>
      </h2>
      <ul>
        {group.rows.map((row) => {
          const address = itemAddress(group.id, row.id);
          const kind = [row.count, row.measure].find(hasBadge);
          return (
            <li key={row.id} className={styles.row} data-kind={kindOf(items, address)}>
              <SelectLink address={address} className={styles.name}>
                {row.name}
              </SelectLink>
              <span className={styles.detail}>
                <DotList>
                  {row.figure_text === null ? null : <FigureLink item={row} />}
                  {kind ? <MeasureBadge measure={kind} /> : null}
                  {row.when}
                  {oneLeft.includes(address) ? 'one source left' : null}
                </DotList>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
