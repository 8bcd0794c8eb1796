'use client';

import { useCallback } from 'react';
import useSWR from 'swr';
import type { Citation } from '@/geo/citation/citation';
import { type ItemAddress, parseItemAddress } from '@/geo/feature';
import { formatItemQuery } from '@/geo/query';
import type { Reading } from '@/geo/reading';
import type { DataError } from './DataError';
import { fetchDocument } from './fetcher';
import { type DataState, dataOptions } from './options';
import { isCitation } from './shapes';

export interface CitationState extends DataState {
  citation: Citation | undefined;
}

/**
 * The API's address of a citation.
 * @param address of an item or claim; null for the atlas
 * @param reading how the atlas is read; its permalink keeps that
 */
export function citationUrl(
  address: ItemAddress | null,
  reading: Partial<Pick<Reading, 'figures' | 'without'>> = {},
): string {
  const parts = address === null ? undefined : parseItemAddress(address);
  if (!parts) return '/api/citation';
  const { figures, without } = reading;
  const search = formatItemQuery({ ...(figures && { figures }), ...(without && { without }) });
  return `/api/collections/${parts.collection}/items/${parts.id}/citation${search && `?${search}`}`;
}

/** How to cite what stands at an address of the API. @param url null asks for nothing */
export function useCitation(url: string | null): CitationState {
  const { data, error, isLoading, mutate } = useSWR<Citation, DataError>(url, fetchCitation, {
    ...dataOptions,
  });
  const retry = useCallback(() => void mutate(), [mutate]);
  return { citation: data, error, isLoading, retry };
}

function fetchCitation(url: string): Promise<Citation> {
  return fetchDocument(url, isCitation);
}
