'use client';

import { useEffect } from 'react';
import { useItems } from '@/components/data/useItems';
import type { ItemCollection } from '@/geo/feature';

export interface ItemsState {
  items?: ItemCollection;
  /** A sentence for the reader. */
  problem?: string;
  retry: () => void;
}

export interface LayerItemsProps {
  id: string;
  /** Hears of each change: items that came, a problem, its end. */
  onChange(id: string, state: ItemsState): void;
}

/** Gets the items of one layer and hands them up. One component a layer, since each is one request. */
export function LayerItems({ id, onChange }: LayerItemsProps) {
  const { items, error, retry } = useItems(id);
  useEffect(() => {
    onChange(id, { items, problem: error?.message, retry });
  }, [id, items, error, retry, onChange]);
  return null;
}
