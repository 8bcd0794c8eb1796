'use client';

import { useCallback } from 'react';
import useSWR from 'swr';
import type { ItemCollection } from '@/geo/feature';
import { formatItemQuery, type ItemQuery, maximumLimit } from '@/geo/query';
import type { DataError } from './DataError';
import { fetchDocument } from './fetcher';
import { type DataState, dataOptions } from './options';
import { isItemsDocument } from './shapes';
import { useLast } from './useLast';

export interface ItemsState extends DataState {
  /** While the question changes, the items of the one before. */
  items: ItemCollection | undefined;
}

/**
 * The address of a collection's items: all that there are, where the query sets no limit.
 * @param query may hold a reading: `figures`, `without`
 */
export function itemsUrl(collection: string, query: ItemQuery = {}): string {
  const search = formatItemQuery({ limit: maximumLimit, ...query });
  return `/api/collections/${encodeURIComponent(collection)}/items?${search}`;
}

/**
 * The items of a collection that meet a query.
 * @param collection its id; null asks for nothing
 * @param fallback the whole collection when the server's page brought it; it is shown without
 *   being asked for, as long as the query asks for no other
 */
export function useItems(
  collection: string | null,
  query?: ItemQuery,
  fallback?: ItemCollection,
): ItemsState {
  const url = collection === null ? null : itemsUrl(collection, query);
  const whole = collection !== null && url === itemsUrl(collection);
  const { data, error, isLoading, mutate } = useSWR<ItemCollection, DataError>(url, fetchItems, {
    ...dataOptions,
    fallbackData: whole ? fallback : undefined,
  });
  const retry = useCallback(() => void mutate(), [mutate]);
  return { items: useLast(data, collection === null), error, isLoading, retry };
}

function fetchItems(url: string): Promise<ItemCollection> {
  return fetchDocument(url, isItemsDocument);
}
