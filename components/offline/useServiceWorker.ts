'use client';

import { useEffect } from 'react';
import { savesData } from '@/components/ui/useSavesData';

/**
 * Registers the service worker once the page is quiet, and hands it what the page has loaded so
 * far, so that one visit is enough to open Oxus without a network. Not under Save-Data, and not
 * while the code is being changed.
 */
export function useServiceWorker(): void {
  useEffect(() => {
    const { serviceWorker } = navigator;
    if (!serviceWorker || process.env.NODE_ENV !== 'production' || savesData()) return;
    const start = async () => {
      await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
      const { active } = await serviceWorker.ready;
      active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: loaded() } });
    };
    const timer = window.setTimeout(() => {
      start().catch(() => {
        // A private window, or storage that is full: the page works with a network as ever.
      });
    }, patience);
    return () => window.clearTimeout(timer);
  }, []);
}

/** Milliseconds in which the first picture of the map is most often there. */
const patience = 6000;

/** Addresses of our own that the page was made of, as the worker asks for them. */
function loaded(): (string | [string, RequestInit])[] {
  const { origin, pathname } = window.location;
  const own = performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('#', 1)[0] ?? '')
    .filter((name) => name.startsWith(`${origin}/`));
  return ['/', pathname, ...new Set(own)].map((address) =>
    address.startsWith(`${origin}/api/`)
      ? [address, { headers: { Accept: 'application/geo+json, application/json' } }]
      : address,
  );
}
