'use client';

import { useView, useViewStore } from '@/components/state/ViewProvider';
import { layersOn } from '@/components/state/viewState';
import { cssPalette } from '@/components/ui/cssPalette';
import type { IndicatorDefinition } from '@/geo/atlas/schema';
import type { ItemCollection } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import styles from './Legend.module.css';
import { LegendEntryView } from './legend/LegendEntryView';

export interface LegendProps {
  items: Record<string, ItemCollection>;
  indicators: readonly IndicatorDefinition[];
  /** The indicator of the plain view. */
  indicator: string;
  focus: readonly string[];
}

/** What the marks of the layers that are on mean. */
export function Legend({ items, indicators, indicator, focus }: LegendProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const shown = view.indicator ?? indicator;
  const definition = indicators.find((candidate) => candidate.id === shown);
  if (!definition) return null;
  const context = {
    palette: cssPalette,
    fonts: { regular: '', bold: '' },
    indicator: definition,
    focus,
    selected: null,
    related: [],
  };
  const entries = layersOn(view, choices).flatMap((id) => {
    const collection = items[id];
    return (collection && layerOf(id)?.legend(context, collection)) ?? [];
  });
  if (entries.length === 0) return <p className={styles.empty}>No layer is on.</p>;
  return (
    <div className={styles.legend}>
      {entries.map((entry) => (
        <LegendEntryView key={`${entry.kind} ${entry.title}`} entry={entry} />
      ))}
    </div>
  );
}
