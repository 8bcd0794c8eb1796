import { allCrs } from '../crs/crs';
import { extentOf } from '../extent';
import type { CollectionDocument, CollectionsDocument } from './documents';
import { attribution, crs84, csv, geoJson, html, json, licenceLink, link } from './links';
import { type DocumentFormat, formLinks, jsonFormats, type Resource } from './resource';
import type { PublishedCollection, Service } from './service';

/**
 * All collections: OGC API - Features /req/core/fc-md-success.
 * @param resources all of the service: some of them are linked from each collection
 */
export function collectionsDocument(
  service: Service,
  resources: readonly Resource[],
  form: DocumentFormat = 'json',
): CollectionsDocument {
  return {
    collections: service.collections.map((published) =>
      collectionDocument(service, published, resources),
    ),
    links: [
      ...formLinks(service, '/collections', jsonFormats, form, 'This document'),
      licenceLink(service),
    ],
  };
}

/** One collection: OGC API - Features /req/core/sfc-md-success. */
export function collectionDocument(
  service: Service,
  published: PublishedCollection,
  resources: readonly Resource[],
  form: DocumentFormat = 'json',
): CollectionDocument {
  const { collection, title } = published;
  const path = `/collections/${collection.id}`;
  return {
    id: collection.id,
    title,
    description: collection.description,
    attribution: attribution(service),
    itemType: 'feature',
    extent: extentDocument(published),
    crs: allCrs.map(({ uri }) => uri),
    storageCrs: crs84,
    links: [
      ...formLinks(service, path, jsonFormats, form, `The collection ${title}`),
      link(service, 'items', `${path}/items`, geoJson, `The items of ${title}`),
      link(service, 'items', `${path}/items?f=html`, html, `The items of ${title} as a page`),
      link(service, 'items', `${path}/items?f=csv`, csv, `The items of ${title} as a table`),
      link(service, 'parent', '/collections', json, 'All collections'),
      ...resources.flatMap((resource) => resource.collectionLinks?.(service, published) ?? []),
      licenceLink(service),
    ],
  };
}

function extentDocument({ items }: PublishedCollection): CollectionDocument['extent'] {
  const bbox = extentOf(items.map(({ item }) => item.geometry));
  const times = items.flatMap(({ time }) => time ?? []);
  const starts = times.map(({ start }) => start ?? Number.NEGATIVE_INFINITY);
  const ends = times.map(({ end }) => end ?? Number.POSITIVE_INFINITY);
  const trs = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian';
  return {
    ...(bbox && { spatial: { bbox: [bbox], crs: crs84 } }),
    ...(times.length > 0 && {
      temporal: { interval: [[instant(Math.min(...starts)), instant(Math.max(...ends))]], trs },
    }),
  };
}

function instant(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}
