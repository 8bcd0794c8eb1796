'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Narrowing } from '@/geo/facets/narrow';
import type { ItemCollection } from '@/geo/feature';
import { narrowAll, narrowingOf } from './narrowing';
import { useView, useViewStore } from './ViewProvider';
import { layersOn } from './viewState';

/** Items by layer, as far as the view looks at them. */
export interface Shown {
  /** All items of the reading, by layer; without their geometry. */
  all: Readonly<Record<string, ItemCollection>>;
  /** Those of the period and the facets, by layer, whether the layer is on or off. */
  items: Readonly<Record<string, ItemCollection>>;
  /** Ids of the layers that are on, bottom to top. */
  on: readonly string[];
  narrowing: Narrowing;
}

const ShownContext = createContext<Shown | null>(null);

export interface ShownProviderProps {
  /** All items of the reading, by layer. */
  items: Readonly<Record<string, ItemCollection>>;
  children: ReactNode;
}

/** Narrows the items once for each view: list, table, time strip and counts all read this. */
export function ShownProvider({ items: all, children }: ShownProviderProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const { datetime, filters, measure, layers } = view;
  const narrowing = useMemo(
    () => narrowingOf({ datetime, filters, measure }, choices),
    [datetime, filters, measure, choices],
  );
  const items = useMemo(() => narrowAll(all, narrowing), [all, narrowing]);
  const on = useMemo(() => layersOn({ layers }, choices), [layers, choices]);
  const shown = useMemo(() => ({ all, items, on, narrowing }), [all, items, on, narrowing]);
  return <ShownContext value={shown}>{children}</ShownContext>;
}

/**
 * What the view shows, for everything that lists or counts it.
 * @throws Error outside a ShownProvider
 */
export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('useShown needs a ShownProvider above it');
  return shown;
}
