import type { ItemsDocument, Link } from '@/geo/ogc/documents';
import { itemsPicture } from '@/geo/ogc/itemsPicture';
import styles from './Api.module.css';
import { ItemsMap } from './ItemsMap';
import { ItemsTable } from './ItemsTable';

export interface ItemsViewProps {
  document: ItemsDocument;
  /** Title of the collection. */
  title: string;
  /** Names and texts of the query, as they came. */
  query: readonly (readonly [string, string])[];
  /** Address of the items without a query. */
  address: string;
}

const ofThePage = ['f', 'limit', 'offset'];

/** A page of items: the filters in force, a map, a table, and the pages beside it. */
export function ItemsView({ document, title, query, address }: ItemsViewProps) {
  const { features, numberMatched, numberReturned, links } = document;
  const filters = query.filter(([name]) => !ofThePage.includes(name));
  const picture = itemsPicture(features);
  const hrefOf = (id: string) => `${address}/${encodeURIComponent(id)}?f=html`;
  return (
    <>
      <p className={styles.count}>
        {numberReturned} of {numberMatched} {numberMatched === 1 ? 'item' : 'items'}
      </p>
      {filters.length > 0 ? (
        <p className={styles.filters}>
          {filters.map(([name, text]) => (
            <span key={name} className={styles.filter}>
              {name} = {text}
            </span>
          ))}
          <a href={`${address}?f=html`}>All items</a>
        </p>
      ) : null}
      {picture ? <ItemsMap picture={picture} title={`Map: ${title}`} /> : null}
      <Pages links={links} />
      {features.length > 0 ? (
        <ItemsTable items={features} title={title} hrefOf={hrefOf} />
      ) : (
        <p>No item of this collection meets the request.</p>
      )}
      <Pages links={links} />
    </>
  );
}

function Pages({ links }: { links: readonly Link[] }) {
  const before = links.find(({ rel }) => rel === 'prev');
  const after = links.find(({ rel }) => rel === 'next');
  if (!before && !after) return null;
  return (
    <p className={styles.pages}>
      {before ? (
        <a href={before.href} rel="prev">
          Page before
        </a>
      ) : null}
      {after ? (
        <a href={after.href} rel="next">
          Next page
        </a>
      ) : null}
    </p>
  );
}
