import type { CollectionDocument } from '@/geo/ogc/documents';
import styles from './Api.module.css';

/** What one collection holds: where and when, and in which coordinates. */
export function CollectionView({ collection }: { collection: CollectionDocument }) {
  const { id, extent, crs, links } = collection;
  const items = links.find(({ rel, type }) => rel === 'items' && type.startsWith('text/html'));
  const [bbox] = extent.spatial?.bbox ?? [];
  const [interval] = extent.temporal?.interval ?? [];
  return (
    <>
      {items ? (
        <p className={styles.action}>
          <a href={items.href}>{items.title}</a>
        </p>
      ) : null}
      <dl className={styles.members}>
        <div>
          <dt>Id</dt>
          <dd>{id}</dd>
        </div>
        {bbox ? (
          <div>
            <dt>Where</dt>
            <dd>
              {bbox.join(', ')} <span className={styles.none}>west, south, east, north</span>
            </dd>
          </div>
        ) : null}
        {interval ? (
          <div>
            <dt>When</dt>
            <dd>
              {day(interval[0])} to {day(interval[1])}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>Coordinates</dt>
          <dd>
            {crs.map((uri) => (
              <span key={uri} className={styles.line}>
                {uri}
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </>
  );
}

/** The day of an instant; an open end in words. */
function day(instant: string | null): string {
  return instant?.slice(0, 10) ?? 'open';
}
