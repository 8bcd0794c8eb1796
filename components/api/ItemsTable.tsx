import type { Item } from '@/geo/feature';
import styles from './Api.module.css';

export interface ItemsTableProps {
  items: readonly Item[];
  title: string;
  hrefOf(id: string): string;
}

/** What the row's own name says, and what takes too much room: the item's page has it. */
const leftOut = ['id', 'name', 'claims'];

/** Items with their properties; a column without a single value on the page is left out. */
export function ItemsTable({ items, title, hrefOf }: ItemsTableProps) {
  const [first] = items;
  const names = Object.keys(first?.properties ?? {}).filter(
    (name) => !leftOut.includes(name) && items.some(({ properties }) => properties[name] !== null),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={`Table: ${title}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">name</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, properties }) => (
            <tr key={id}>
              <th scope="row">
                <a href={hrefOf(id)}>{properties.name}</a>
              </th>
              {names.map((name) => (
                <td key={name} data-number={typeof properties[name] === 'number' ? '' : undefined}>
                  <div className={styles.cell}>{String(properties[name] ?? '')}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
