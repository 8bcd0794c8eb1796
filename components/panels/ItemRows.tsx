import { DotList } from '@/components/ui/DotList';
import { FigureLink } from '@/components/ui/FigureLink';
import { kindOf } from '@/components/ui/format';
import { hasBadge, MeasureBadge } from '@/components/ui/MeasureBadge';
import { SelectLink } from '@/components/ui/SelectLink';
import { itemAddress } from '@/geo/feature';
import type { ItemGroupProps } from './ItemGroup';
import styles from './ItemList.module.css';

/** Items of one layer as rows: the name leads to the item, the figure to its claim. */
export function ItemRows({ group, items, oneLeft }: ItemGroupProps) {
  return (
    <ul>
      {group.rows.map((row) => {
        const address = itemAddress(group.id, row.id);
        const kind = [row.count, row.measure].find(hasBadge);
        return (
          <li key={row.id} className={styles.row} data-kind={kindOf(items, address)}>
            <SelectLink address={address} className={styles.name} inList>
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
  );
}
