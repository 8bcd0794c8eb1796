'use client';

import { useCallback, useMemo } from 'react';
import useSWR from 'swr';
import { type ItemAddress, parseItemAddress } from '@/geo/feature';
import type { Panel } from '@/geo/panel';
import { formatItemQuery } from '@/geo/query';
import type { Reading } from '@/geo/reading';
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

/**
 * The API's address of an item.
 * @param reading how the atlas is read; left out, the plain one
 * @returns null when the text is no address of an item
 */
export function itemUrl(address: ItemAddress, reading: Partial<Reading> = {}): string | null {
  const parts = parseItemAddress(address);
  if (!parts) return null;
  const search = formatItemQuery(readingOf(reading));
  return `/api/collections/${parts.collection}/items/${parts.id}${search && `?${search}`}`;
}

/** The reading in which each panel of a page came. */
const readings = new WeakMap<Panel, string>();

/** Whether a panel that the page brought is of a reading: the one of its first appearance. */
function cameIn(panel: Panel, key: string): boolean {
  const own = readings.get(panel) ?? key;
  readings.set(panel, own);
  return own === key;
}

/** Callers may give more than the reading, such as the whole view. */
function readingOf({ figures, without }: Partial<Reading>): Partial<Reading> {
  return { ...(figures && { figures }), ...(without && { without }) };
}

/**
 * What there is to say of one item.
 * @param address "collection/id"; null asks for nothing
 * @param fallback the panel that the server's page brought; it is shown without being asked for
 *   while the address is its own, and the reading the one that it came in
 * @param reading how the atlas is read; left out, the plain one
 */
export function useItem(
  address: ItemAddress | null,
  fallback?: Panel | null,
  reading?: Partial<Reading>,
): ItemState {
  const key = formatItemQuery(readingOf(reading ?? {}));
  const fallbackData = useMemo<Facts | undefined>(
    () =>
      fallback?.address === address && fallback && cameIn(fallback, key)
        ? { panel: fallback }
        : undefined,
    [fallback, address, key],
  );
  const url = address === null ? null : itemUrl(address, reading);
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
