import type { Atlas } from '../atlas/atlas';
import type { Test } from '../cql2/compile';
import { filterTest } from '../cql2/filter';
import { findCrs } from '../crs/crs';
import { mapPositions } from '../crs/geometry';
import { NotFound } from '../errors';
import type { Item } from '../feature';
import {
  defaultLimit,
  formatItemQuery,
  type ItemQuery,
  type ItemsFormat,
  itemsFormats,
} from '../query';
import type { Reading } from '../reading';
import { selectItems } from '../select';
import type { ItemDocument, ItemsDocument, Link } from './documents';
import {
  csv,
  geoJson,
  html,
  json,
  licenceLink,
  link,
  queryablesRelation,
  schemaJson,
} from './links';
import { LeftOut, readCollection } from './readings';
import { type DocumentFormat, formLinks, geoJsonFormats } from './resource';
import type { PublishedCollection, Service } from './service';

/** A page of items, in whatever form it is written. */
export interface ItemsPage {
  features: Item[];
  /** Items that meet the query, on all pages. */
  matched: number;
  /** Absolute, with the relation `self` and those of OGC API - Features /req/core/fc-links. */
  links: Link[];
}

/**
 * Selects a page of the items that meet a query, in the collection's order.
 * @param test of the query's filter, when it is already made
 * @throws InvalidParameter when the query's datetime or filter cannot be read
 */
export function itemsPage(
  service: Service,
  published: PublishedCollection,
  query: ItemQuery,
  test: Test | undefined = filterTest(query, published.types),
): ItemsPage {
  const { limit = defaultLimit, offset = 0 } = query;
  const matched = selectItems(readCollection(service, published, query).items, query, test);
  return {
    features: matched.slice(offset, offset + limit).map((item) => inCrs(item, query)),
    matched: matched.length,
    links: pageLinks(service, published, query, matched.length),
  };
}

/**
 * An item with its geometries in the system that is asked for (OGC API - Features Part 2,
 * /req/crs/fc-crs-action). A page for people shows a map, whatever the system.
 */
function inCrs(item: Item, { crs: uri, f }: Pick<ItemQuery, 'crs' | 'f'>): Item {
  const crs = uri === undefined || f === 'html' ? undefined : findCrs(uri);
  if (!crs) return item;
  const { geometry, extent } = item;
  return {
    ...item,
    geometry: geometry && mapPositions(geometry, crs.fromCrs84),
    ...(extent && { extent: mapPositions(extent, crs.fromCrs84) }),
  };
}

/**
 * A page of items as GeoJSON (OGC API - Features /req/core/fc-response, /req/core/fc-links,
 * /rec/core/fc-next-1, /rec/core/fc-prev).
 */
export function itemsDocument(
  { madeAt }: Service,
  { features, matched, links }: ItemsPage,
): ItemsDocument {
  return {
    type: 'FeatureCollection',
    timeStamp: madeAt,
    numberMatched: matched,
    numberReturned: features.length,
    links,
    features,
  };
}

const itemTypes: Record<ItemsFormat, string> = { json: geoJson, html, csv };
const formNames: Record<ItemsFormat, string> = {
  json: 'GeoJSON',
  html: 'a page for people',
  csv: 'a table',
};

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
    const type = itemTypes[other.f ?? 'json'];
    return link(service, rel, `${path}/items${search && `?${search}`}`, type, words);
  };
  const { f: own = 'json' } = query;
  const links = [page('self', query, 'This page')];
  for (const f of itemsFormats) {
    if (f !== own) links.push(page('alternate', { ...query, f }, `This page as ${formNames[f]}`));
  }
  if (offset + limit < matched) {
    links.push(page('next', { ...query, offset: offset + limit }, 'The next page'));
  }
  if (offset > 0) {
    const before = Math.max(0, Math.min(offset, matched) - limit);
    links.push(page('prev', { ...query, offset: before }, 'The page before'));
  }
  links.push(
    link(service, 'collection', path, json, `The collection ${title}`),
    link(service, queryablesRelation, `${path}/queryables`, schemaJson, 'What it can be asked by'),
    licenceLink(service),
  );
  return links;
}

/**
 * One item, the same as in its collection's pages, with its panel (OGC API - Features
 * /req/core/f-success, /req/core/f-links).
 * @param query how the atlas is read, and the system of the geometry; what it does not say is as in
 *   the plain reading and in CRS84
 * @throws NotFound when the collection has no such item, LeftOut when the reading leaves out all
 *   that it rests on
 */
export function itemDocument(
  service: Service,
  published: PublishedCollection,
  id: string,
  query: Partial<Reading> & Pick<ItemQuery, 'crs'> = {},
  form: DocumentFormat = 'json',
): ItemDocument {
  const { collection, title } = published;
  const { item, atlas } = readItem(service, published, id, query);
  const path = `/collections/${collection.id}`;
  const { crs, ...reading } = query;
  const search = formatItemQuery(query);
  const cited = formatItemQuery(reading);
  const self = `${path}/items/${id}${search && `?${search}`}`;
  return {
    ...inCrs(item, { crs, f: form }),
    links: [
      ...formLinks(service, self, geoJsonFormats, form, item.properties.name),
      link(service, 'collection', path, json, `The collection ${title}`),
      link(
        service,
        'describedby',
        `${path}/items/${id}/citation${cited && `?${cited}`}`,
        json,
        'How to cite it',
      ),
      licenceLink(service),
    ],
    panel: collection.panel(atlas, id),
  };
}

/**
 * One item in a reading, with the atlas as it is read.
 * @throws NotFound when the collection has no such item, LeftOut when nothing of it is left
 */
export function readItem(
  service: Service,
  published: PublishedCollection,
  id: string,
  reading: Partial<Reading>,
): { item: Item; atlas: Atlas } {
  const { collection, byId } = published;
  if (!byId.has(id)) throw new NotFound(`item of ${collection.id}`, id, [...byId.keys()]);
  const read = readCollection(service, published, reading);
  const item = read.byId.get(id);
  if (!item) throw new LeftOut(collection.id, id, read.atlas.reading.without);
  return { item, atlas: read.atlas };
}
