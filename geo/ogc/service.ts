import type { z } from 'zod';
import type { Atlas } from '../atlas/atlas';
import type { QueryableType } from '../cql2/context';
import { NotFound } from '../errors';
import type { Item } from '../feature';
import type { Collection, Layer } from '../layers/layer';
import { queryablesOf, queryableTypes } from '../queryables';
import type { Queryable } from '../search';
import { type IndexedItem, indexItems } from '../select';
import { completeProperties } from './properties';

/** A collection ready to be served: all that is asked of it at every request, made once. */
export interface PublishedCollection {
  collection: Collection;
  title: string;
  /** Schema of the properties of its items, all of them. */
  properties: z.ZodObject;
  queryables: readonly Queryable[];
  /** What each queryable is compared as in a filter. */
  types: ReadonlyMap<string, QueryableType>;
  items: readonly IndexedItem[];
  byId: ReadonlyMap<string, Item>;
}

/** One version of an atlas, served at one address. */
export interface Service {
  /** Address of the landing page, absolute, with no slash at its end. */
  base: string;
  atlas: Atlas;
  /**
   * When the atlas was prepared, RFC 3339 in UTC: the `timeStamp` of answers. An answer holds from
   * then until the atlas changes, and is made once, so that all who ask get the same bytes.
   */
  madeAt: string;
  collections: readonly PublishedCollection[];
}

/**
 * Prepares the collections of an atlas.
 * @param base absolute address of the API's landing page, with no slash at its end
 * @param layers give the title of the collection with the same id; others name themselves
 * @param now when that is
 */
export function publish(
  base: string,
  atlas: Atlas,
  collections: readonly Collection[],
  layers: readonly Pick<Layer, 'id' | 'title'>[],
  now = new Date(),
): Service {
  return {
    base,
    atlas,
    madeAt: now.toISOString(),
    collections: collections.map((collection) => {
      const layer = layers.find(({ id }) => id === collection.id);
      const items = collection.items(atlas);
      const properties = completeProperties(collection.properties, items);
      return {
        collection,
        title: layer?.title ?? collection.title ?? collection.id,
        properties,
        queryables: queryablesOf(properties),
        types: queryableTypes(properties),
        items: indexItems(items),
        byId: new Map(items.map((item) => [item.id, item])),
      };
    }),
  };
}

/** @throws NotFound when the service has no such collection */
export function publishedCollection(service: Service, id: string): PublishedCollection {
  const published = service.collections.find(({ collection }) => collection.id === id);
  if (published) return published;
  throw new NotFound(
    'collection',
    id,
    service.collections.map(({ collection }) => collection.id),
  );
}
