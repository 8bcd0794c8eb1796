'use client';

import { useCallback, useSyncExternalStore } from 'react';
import {
  type PreferenceName,
  readPreference,
  subscribePreferences,
  writePreference,
} from './preferences';

/** A preference and the function that changes it; null is "no choice", and what the server draws. */
export function usePreference(
  name: PreferenceName,
): [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(
    subscribePreferences,
    () => readPreference(name),
    () => null,
  );
  return [value, useCallback((next: string | null) => writePreference(name, next), [name])];
}
