import type { Link } from '@/geo/ogc/documents';
import styles from './Api.module.css';

/** All links of a document, as its JSON has them. */
export function LinkList({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>Links</h2>
      <ul className={styles.links}>
        {links.map(({ href, rel, type, title }) => (
          <li key={`${rel} ${href} ${type}`}>
            <a href={href} rel={rel} type={type}>
              {title || href}
            </a>
            <span className={styles.form}>
              {rel} · {type}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
