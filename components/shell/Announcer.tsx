'use client';

import { useEffect, useRef, useState } from 'react';
import { useSummary } from '@/components/filters/useSummary';
import type { KnownItem } from '@/components/panels/knownItem';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import type { FacetChoice } from '@/geo/facets/choices';
import { announcement } from './announcement';

export interface AnnouncerProps {
  /** What is known of each item, by address. */
  items: Record<string, KnownItem>;
  layers: Record<string, string>;
  indicators: Record<string, string>;
  /** What comparable flows count, by measure; the first is that of the plain view. */
  measures?: Record<string, string>;
  /** The references in short, by id. */
  sources: Record<string, string>;
  facets?: readonly FacetChoice[];
}

/** Changes within this many ms are one action: a handle that is dragged, time that plays. */
const pause = 400;

const noMeasures: Record<string, string> = {};
const noFacets: readonly FacetChoice[] = [];

/**
 * Says one sentence to screen readers after a selection, a switch or a filter: what changed, and
 * what is shown now. Waits for the end of changes that follow each other at once.
 */
export function Announcer({
  items,
  layers,
  indicators,
  measures = noMeasures,
  sources,
  facets = noFacets,
}: AnnouncerProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const summary = useSummary();
  const before = useRef(view);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    if (before.current === view) return;
    const timer = window.setTimeout(() => {
      const next = announcement(before.current, view, choices, {
        item: (address) => spoken(items[address]),
        layer: (id) => layers[id] ?? id,
        indicator: (id) => indicators[id],
        measure: (id) => (id === null ? Object.values(measures)[0] : measures[id]),
        source: (id) => sources[id] ?? id,
        filter: (id, value) => filterWords(facets, id, value),
        summary,
      });
      before.current = view;
      if (next !== '') setSentence(next);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [view, choices, summary, items, layers, indicators, measures, sources, facets]);
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

function filterWords(facets: readonly FacetChoice[], id: string, value: string): string {
  const facet = facets.find((candidate) => candidate.id === id);
  const label = facet?.values.find((candidate) => candidate.id === value)?.label;
  return `${facet?.title ?? id}: ${label ?? value}`;
}
