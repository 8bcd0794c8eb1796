import { kindOf } from '@/components/ui/format';
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

/** Items with their one figure at the right, in the colour of what it counts. */
export function FigureRows({ title, collection, rows, items }: FigureRowsProps) {
  return (
    <section className={panelStyles.block}>
      <h3 className={panelStyles.heading}>{title}</h3>
      <ul>
        {rows.map((row) => {
          const address = itemAddress(collection, row.id);
          return (
            <li key={row.id}>
              <SelectLink address={address} className={styles.row} kind={kindOf(items, address)}>
                <span>
                  {row.name}
                  <span className={styles.when}>{row.when}</span>
                </span>
                <span className={styles.figure}>
                  {row.figure_text}
                  <span className={styles.unit}>{row.figure_unit}</span>
                </span>
              </SelectLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
