import { SelectLink } from '@/components/ui/SelectLink';
import type { ItemLink } from '@/geo/panel';
import styles from '../Panel.module.css';

export interface LinksProps {
  title: string;
  links: readonly ItemLink[];
}

/** Links to other items. */
export function Links({ title, links }: LinksProps) {
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.rows}>
        {links.map(({ address, title: name, detail }) => (
          <li key={address}>
            <SelectLink address={address} className={styles.link}>
              <span>{name}</span>
              {detail ? <span className={styles.detail}>{detail}</span> : null}
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
