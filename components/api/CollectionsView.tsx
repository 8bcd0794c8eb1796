import type { CollectionDocument } from '@/geo/ogc/documents';
import styles from './Api.module.css';

/** The collections, each with what it holds and the way to its items. */
export function CollectionsView({ collections }: { collections: readonly CollectionDocument[] }) {
  return (
    <ul className={styles.cards}>
      {collections.map(({ id, title, description, links }) => {
        const items = links.filter(({ rel }) => rel === 'items');
        const page = links.find(({ rel, type }) => rel === 'alternate' && type.includes('html'));
        return (
          <li key={id}>
            <h2>
              <a href={page?.href}>{title}</a>
            </h2>
            <p>{description}</p>
            <p className={styles.form}>
              {items.map(({ href, type, title: name }) => (
                <a key={href} href={href} type={type} aria-label={name}>
                  {shortTypes[type.split(';')[0] ?? ''] ?? type}
                </a>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const shortTypes: Record<string, string> = {
  'application/geo+json': 'GeoJSON',
  'text/html': 'Items',
  'text/csv': 'CSV',
};
