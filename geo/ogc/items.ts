import { NotFound } from '../errors';
import { defaultLimit, formatItemQuery, type ItemQuery } from '../query';
import type { Reading } from '../reading';
import { selectItems } from '../select';
import type { ItemDocument, ItemsDocument, Link } from './documents';
import { geoJson, json, link } from './links';
import { LeftOut, readCollection } from './readings';
import type { PublishedCollection, Service } from './service';

/**
 * A page of the items that meet a query, in the collection's order (OGC API - Features
 * /req/core/fc-response, /req/core/fc-links, /rec/core/fc-next-1, /rec/core/fc-prev).
 *
 * It has no `timeStamp`. The member is optional, and would have to be the moment of the answer,
 * while the bytes of an answer are made once and its ETag stands for every one of them; HTTP's
 * own `Date` says the moment.
 * @throws InvalidParameter when the query's datetime cannot be read
 */
export function itemsDocument(
  service: Service,
  published: PublishedCollection,
  query: ItemQuery,
): ItemsDocument {
  const { limit = defaultLimit, offset = 0 } = query;
  const matched = selectItems(readCollection(service, published, query).items, query);
  const features = matched.slice(offset, offset + limit);
  return {
    type: 'FeatureCollection',
    numberMatched: matched.length,
    numberReturned: features.length,
    links: pageLinks(service, published, query, matched.length),
    features,
  };
}

function pageLinks(
  service: Service,
  { collection, title }: PublishedCollection,
  query: ItemQuery,
  matched: number,
): Link[] {
  const { limit = defaultLimit, offset = 0 } = query;
  const path = `/collections/${collection.id}`;
  const page = (rel: string, other: ItemQuery, words: string) => {
    const search = formatItemQuery(other);
    return link(service, rel, `${path}/items${search && `?${search}`}`, geoJson, words);
  };
  const links = [page('self', query, 'This page')];
  if (offset + limit < matched) {
    links.push(page('next', { ...query, offset: offset + limit }, 'The next page'));
  }
  if (offset > 0) {
    const before = Math.max(0, Math.min(offset, matched) - limit);
    links.push(page('prev', { ...query, offset: before }, 'The page before'));
  }
  links.push(link(service, 'collection', path, json, `The collection ${title}`));
  return links;
}

/**
 * One item, the same as in its collection's pages, with its panel (OGC API - Features
 * /req/core/f-success, /req/core/f-links).
 * @param reading how the atlas is read; what it does not say is as in the plain reading
 * @throws NotFound when the collection has no such item, LeftOut when the reading leaves out all
 *   that it rests on
 */
export function itemDocument(
  service: Service,
  published: PublishedCollection,
  id: string,
  reading: Partial<Reading> = {},
): ItemDocument {
  const { collection, title, byId } = published;
  if (!byId.has(id)) throw new NotFound(`item of ${collection.id}`, id, [...byId.keys()]);
  const read = readCollection(service, published, reading);
  const item = read.byId.get(id);
  if (!item) throw new LeftOut(collection.id, id, read.atlas.reading.without);
  const path = `/collections/${collection.id}`;
  const search = formatItemQuery(reading);
  const self = `${path}/items/${id}${search && `?${search}`}`;
  return {
    ...item,
    links: [
      link(service, 'self', self, geoJson, item.properties.name),
      link(service, 'collection', path, json, `The collection ${title}`),
    ],
    panel: collection.panel(read.atlas, id),
  };
}
