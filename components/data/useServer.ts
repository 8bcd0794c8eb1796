'use client';

import { useEffect, useRef } from 'react';
import useSWR, { useSWRConfig } from 'swr';
import { fetchDocument } from './fetcher';

/** Milliseconds between two questions whether the server is there, while the page is looked at. */
const interval = 15_000;
const address = '/api/health';

const isAnything = (value: unknown): value is unknown => value !== undefined;

/**
 * Whether the server answers. A network that is there says nothing of the server behind it, so it
 * is asked; when it answers again, what could not be had meanwhile is asked for anew.
 */
export function useServer(): boolean {
  const { mutate, cache } = useSWRConfig();
  const { error } = useSWR(address, (url: string) => fetchDocument(url, isAnything), {
    refreshInterval: interval,
    revalidateOnMount: false,
    dedupingInterval: 0,
    // SWR asks no more at intervals once there is an error.
    onErrorRetry(_error, _key, _config, revalidate) {
      setTimeout(() => void revalidate({ dedupe: false }), interval);
    },
  });
  const isAnswering = error === undefined;
  const was = useRef(isAnswering);
  useEffect(() => {
    if (isAnswering && !was.current) {
      void mutate((key) => typeof key === 'string' && cache.get(key)?.error !== undefined);
    }
    was.current = isAnswering;
  }, [isAnswering, mutate, cache]);
  return isAnswering;
}
