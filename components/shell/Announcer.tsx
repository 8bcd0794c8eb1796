'use client';

import { useEffect, useRef, useState } from 'react';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import { announcement } from './announcement';

export interface AnnouncerProps {
  /** What to call each item, by address. */
  items: Record<string, string>;
  layers: Record<string, string>;
  indicators: Record<string, string>;
}

/** Says one sentence to screen readers after a selection or a switch. */
export function Announcer({ items, layers, indicators }: AnnouncerProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const before = useRef(view);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const next = announcement(before.current, view, choices, {
      item: (address) => items[address],
      layer: (id) => layers[id] ?? id,
      indicator: (id) => indicators[id],
    });
    before.current = view;
    if (next !== '') setSentence(next);
  }, [view, choices, items, layers, indicators]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence}
    </p>
  );
}
