'use client';

import { useState } from 'react';

/**
 * Bridges the time between two answers. SWR's own `keepPreviousData` would prefer an older answer
 * to the one that the page brought along.
 * @param value undefined while there is none
 * @param forget true when nothing is asked for: then nothing is kept either
 * @returns the value, or while there is none the last one
 */
export function useLast<T>(value: T | undefined, forget: boolean): T | undefined {
  const [last, setLast] = useState(value);
  const next = forget ? undefined : (value ?? last);
  // React renders again at once, before anything is drawn.
  if (next !== last) setLast(next);
  return next;
}
