import { extentOf } from '../extent';
import type { CollectionDocument, CollectionsDocument } from './documents';
import { attribution, crs84, geoJson, json, licenceLink, link } from './links';
import type { PublishedCollection, Service } from './service';

/** All collections: OGC API - Features /req/core/fc-md-success. */
export function collectionsDocument(service: Service): CollectionsDocument {
  return {
    collections: service.collections.map((published) => collectionDocument(service, published)),
    links: [link(service, 'self', '/collections', json, 'This document')],
  };
}

/** One collection: OGC API - Features /req/core/sfc-md-success. */
export function collectionDocument(
  service: Service,
  published: PublishedCollection,
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
    crs: [crs84],
    storageCrs: crs84,
    links: [
      link(service, 'self', path, json, `The collection ${title}`),
      link(service, 'items', `${path}/items`, geoJson, `The items of ${title}`),
      link(service, 'parent', '/collections', json, 'All collections'),
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
