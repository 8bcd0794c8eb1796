'use client';

import { useSyncExternalStore } from 'react';
import type { Theme } from '@/geo/style/palette';
import { usePreference } from './usePreference';

const query = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia(query);
  system.addEventListener('change', listener);
  return () => system.removeEventListener('change', listener);
}

/** The theme that the page is in: the reader's choice, else the system's. Light on the server. */
export function useTheme(): Theme {
  const [choice] = usePreference('theme');
  const dark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
  return choice === 'dark' || choice === 'light' ? choice : dark ? 'dark' : 'light';
}
