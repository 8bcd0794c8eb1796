'use client';

import { useView, useViewStore } from '@/components/state/ViewProvider';
import { layersOn } from '@/components/state/viewState';
import type { LegendEntry } from '@/geo/layers/layer';
import styles from './Legend.module.css';
import { LegendEntryView } from './legend/LegendEntryView';
import type { Legends } from './legends';

export interface LegendProps {
  legends: Legends;
  /** The indicator of the plain view. */
  indicator: string;
  /** Without links to what a layer shows, where that does not stand on the page. */
  plain?: boolean;
}

/** What the marks of the layers that are on mean. */
export function Legend({ legends, indicator, plain = false }: LegendProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const byLayer = legends[view.indicator ?? indicator] ?? {};
  const measure = view.measure ?? choices.measures[0]?.id;
  const entries = layersOn(view, choices)
    .flatMap((layer) => (byLayer[layer] ?? []).map((entry) => ({ layer, entry })))
    .filter(({ entry }) => !('measure' in entry) || entry.measure === measure);
  if (entries.length === 0) return <p className={styles.empty}>No layer is on.</p>;
  return (
    <div className={styles.legend}>
      {entries.map(({ layer, entry }) => (
        <LegendEntryView key={keyOf(layer, entry)} layer={layer} entry={entry} plain={plain} />
      ))}
    </div>
  );
}

function keyOf(layer: string, entry: LegendEntry): string {
  return [layer, entry.kind, entry.title, 'unit' in entry ? entry.unit : ''].join(' ');
}
