'use client';

import { useEffect } from 'react';
import { useItems } from '@/components/data/useItems';
import type { ItemCollection } from '@/geo/feature';
import type { Reading } from '@/geo/reading';

export interface ItemsState {
  items?: ItemCollection;
  /** A sentence for the reader. */
  problem?: string;
  retry: () => void;
}

export interface LayerItemsProps {
  id: string;
  /** How the atlas is read. */
  reading: Reading;
  /** Hears of each change: items that came, a problem, its end. */
  onChange(id: string, state: ItemsState): void;
}

/** Gets the items of one layer and hands them up. One component a layer, since each is one request. */
export function LayerItems({ id, reading, onChange }: LayerItemsProps) {
  const { items, error, retry } = useItems(id, {
    figures: reading.figures,
    without: reading.without,
  });
  useEffect(() => {
    onChange(id, { items, problem: error?.message, retry });
  }, [id, items, error, retry, onChange]);
  return null;
}
