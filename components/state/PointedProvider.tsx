'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ItemAddress } from '@/geo/feature';

type Pointed = [ItemAddress | null, (address: ItemAddress | null) => void];

const PointedContext = createContext<Pointed>([null, () => {}]);

/** Holds the item that the reader points at without selecting it. Not part of the view. */
export function PointedProvider({ children }: { children: ReactNode }) {
  const state = useState<ItemAddress | null>(null);
  return <PointedContext value={state}>{children}</PointedContext>;
}

/** The item that a row of the list points at, for the map to ring; and the function that sets it. */
export function usePointed(): Pointed {
  return useContext(PointedContext);
}
