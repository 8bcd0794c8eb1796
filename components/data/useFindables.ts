'use client';

import { useCallback } from 'react';
import useSWR from 'swr';
import { z } from 'zod';
import type { FindablesDocument } from '@/geo/find/findable';
import { formatItemQuery } from '@/geo/query';
import type { Reading } from '@/geo/reading';
import type { DataError } from './DataError';
import { fetchDocument } from './fetcher';
import { type DataState, dataOptions } from './options';

export interface FindablesState extends DataState {
  document: FindablesDocument | undefined;
}

/** The API's address of all that can be found in a reading. */
export function findablesUrl({ figures, without }: Reading): string {
  const search = formatItemQuery({
    ...(figures !== 'article' && { figures }),
    ...(without.length > 0 && { without }),
  });
  return `/api/findables${search && `?${search}`}`;
}

/** All that can be found in a reading: asked for once, then kept, also without a network. */
export function useFindables(reading: Reading): FindablesState {
  const { data, error, isLoading, mutate } = useSWR<FindablesDocument, DataError>(
    findablesUrl(reading),
    fetchFindables,
    { ...dataOptions, revalidateOnFocus: false },
  );
  const retry = useCallback(() => void mutate(), [mutate]);
  return { document: data, error, isLoading, retry };
}

const shape = z.looseObject({ version: z.string(), findables: z.array(z.unknown()) });

function isFindables(value: unknown): value is FindablesDocument {
  return shape.safeParse(value).success;
}

function fetchFindables(url: string): Promise<FindablesDocument> {
  return fetchDocument(url, isFindables);
}
