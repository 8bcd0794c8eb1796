import type {
  CollectionDocument,
  CollectionsDocument,
  Conformance,
  ItemDocument,
  ItemsDocument,
  Link,
} from './documents';

/** Whether a document of the API is a page of items. */
export function isItems(document: object): document is ItemsDocument {
  return 'features' in document && 'numberMatched' in document;
}

/** Whether it is one item with its panel. */
export function isItem(document: object): document is ItemDocument {
  return 'geometry' in document && 'panel' in document;
}

/** Whether it lists the collections. */
export function isCollections(document: object): document is CollectionsDocument {
  return 'collections' in document;
}

/** Whether it describes one collection. */
export function isCollection(document: object): document is CollectionDocument {
  return 'itemType' in document;
}

/** Whether it lists conformance classes. */
export function isConformance(document: object): document is Conformance {
  return 'conformsTo' in document;
}

/** Whether it is an API definition. */
export function isDefinition(document: object): document is {
  paths: Record<string, { get: { summary: string } }>;
} {
  return 'openapi' in document && 'paths' in document;
}

/** The links of any document that lead somewhere: no templates. */
export function linksOf(document: object): Link[] {
  if (!('links' in document) || !Array.isArray(document.links)) return [];
  return document.links.filter(isLink);
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'href' in value &&
    typeof value.href === 'string' &&
    'rel' in value &&
    typeof value.rel === 'string' &&
    !('templated' in value)
  );
}
