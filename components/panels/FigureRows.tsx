import { FigureLink } from '@/components/ui/FigureLink';
import { kindOf } from '@/components/ui/format';
import { hasBadge, MeasureBadge } from '@/components/ui/MeasureBadge';
import { SelectLink } from '@/components/ui/SelectLink';
import { type ItemCollection, type ItemProperties, itemAddress } from '@/geo/feature';
import styles from './FigureRows.module.css';
import panelStyles from './Panel.module.css';

export interface FigureRowsProps {
  title: string;
  collection: string;
  rows: readonly ItemProperties[];
  items: Record<string, ItemCollection>;
}

/**
 * Items with their one figure at the right, in the colour of what it counts: the name leads to the
 * item, the figure to its claim.
 */
export function FigureRows({ title, collection, rows, items }: FigureRowsProps) {
  return (
    <section className={panelStyles.block}>
      <h3 className={panelStyles.heading}>{title}</h3>
      <ul>
        {rows.map((row) => {
          const address = itemAddress(collection, row.id);
          return (
            <li key={row.id} className={styles.row} data-kind={kindOf(items, address)}>
              <span>
                <SelectLink address={address} className={styles.name}>
                  {row.name}
                </SelectLink>
                <span className={styles.when}>
                  {row.when} {hasBadge(row.measure) ? <MeasureBadge measure={row.measure} /> : null}
                </span>
              </span>
              <span className={styles.figure}>
                <FigureLink item={row} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
