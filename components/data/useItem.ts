'use client';

import { useCallback, useMemo } from 'react';
import useSWR from 'swr';
import { type ItemAddress, parseItemAddress } from '@/geo/feature';
import type { Panel } from '@/geo/panel';
import type { DataError } from './DataError';
import { fetchDocument } from './fetcher';
import { type DataState, dataOptions } from './options';
import { isItemDocument } from './shapes';
import { useLast } from './useLast';

export interface ItemState extends DataState {
  /** While the address changes, the panel of the one before: its `address` tells. */
  panel: Panel | undefined;
}

/** The part of an item's document that the page does not have from its collection. */
interface Facts {
  panel: Panel;
}

/** The API's address of an item. @returns null when the text is no address of an item */
export function itemUrl(address: ItemAddress): string | null {
  const parts = parseItemAddress(address);
  return parts ? `/api/collections/${parts.collection}/items/${parts.id}` : null;
}

/**
 * What there is to say of one item.
 * @param address "collection/id"; null asks for nothing
 * @param fallback the panel that the server's page brought; it is shown without being asked for
 *   while the address is its own
 */
export function useItem(address: ItemAddress | null, fallback?: Panel | null): ItemState {
  const fallbackData = useMemo<Facts | undefined>(
    () => (fallback && fallback.address === address ? { panel: fallback } : undefined),
    [fallback, address],
  );
  const url = address === null ? null : itemUrl(address);
  const { data, error, isLoading, mutate } = useSWR<Facts, DataError>(url, fetchFacts, {
    ...dataOptions,
    fallbackData,
  });
  const retry = useCallback(() => void mutate(), [mutate]);
  return { panel: useLast(data?.panel, url === null), error, isLoading, retry };
}

function fetchFacts(url: string): Promise<Facts> {
  return fetchDocument(url, isItemDocument);
}
