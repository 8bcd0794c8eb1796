import {
  isCollection,
  isCollections,
  isConformance,
  isDefinition,
  isItem,
  isItems,
} from '@/geo/ogc/documentKind';
import type { CollectionDocument } from '@/geo/ogc/documents';
import styles from './Api.module.css';
import { CollectionsView } from './CollectionsView';
import { CollectionView } from './CollectionView';
import { DefinitionView } from './DefinitionView';
import { ItemsView } from './ItemsView';
import { ItemView } from './ItemView';
import { Members } from './Value';

export interface DocumentViewProps {
  /** Any JSON document of the API. */
  document: object;
  title: string;
  /** Names and texts of the query, as they came. */
  query: readonly (readonly [string, string])[];
  /** Address of the landing page, absolute. */
  base: string;
  /** Address of the document without a query, absolute. */
  address: string;
  /** Shown on the landing page alone. */
  collections?: readonly CollectionDocument[];
}

/** What the frame of the page shows already. */
const framed = ['title', 'description', 'attribution', 'links'];

/** A document of the API as a person reads it; of an unknown kind, all its members. */
export function DocumentView(props: DocumentViewProps) {
  const { document, title, query, base, address, collections } = props;
  if (isItems(document)) {
    return <ItemsView document={document} title={title} query={query} address={address} />;
  }
  if (isItem(document)) return <ItemView document={document} base={base} />;
  if (isCollections(document)) return <CollectionsView collections={document.collections} />;
  if (isCollection(document)) return <CollectionView collection={document} />;
  if (isDefinition(document)) return <DefinitionView paths={document.paths} address={address} />;
  if (isConformance(document)) {
    return (
      <ul className={styles.links}>
        {document.conformsTo.map((uri) => (
          <li key={uri}>{uri}</li>
        ))}
      </ul>
    );
  }
  if (collections) return <CollectionsView collections={collections} />;
  const members = Object.entries(document).filter(([name]) => !framed.includes(name));
  return members.length > 0 ? <Members members={members} /> : null;
}
