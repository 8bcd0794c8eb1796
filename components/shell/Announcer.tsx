'use client';

import { useEffect, useRef, useState } from 'react';
import type { KnownItem } from '@/components/panels/knownItem';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import { announcement } from './announcement';

export interface AnnouncerProps {
  /** What is known of each item, by address. */
  items: Record<string, KnownItem>;
  layers: Record<string, string>;
  indicators: Record<string, string>;
  /** The references in short, by id. */
  sources: Record<string, string>;
}

/** Says one sentence to screen readers after a selection or a switch. */
export function Announcer({ items, layers, indicators, sources }: AnnouncerProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const before = useRef(view);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const next = announcement(before.current, view, choices, {
      item: (address) => spoken(items[address]),
      layer: (id) => layers[id] ?? id,
      indicator: (id) => indicators[id],
      source: (id) => sources[id] ?? id,
    });
    before.current = view;
    if (next !== '') setSentence(next);
  }, [view, choices, items, layers, indicators, sources]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence}
    </p>
  );
}

/** How an item is named to those who hear it: "Beslan school siege, 300 dead, 2004". */
function spoken(item: KnownItem | undefined): string | undefined {
  return item && [item.title, item.figure, item.when].filter(Boolean).join(', ');
}
