'use client';

import { useView, useViewStore } from '@/components/state/ViewProvider';
import { layersOn } from '@/components/state/viewState';
import type { LayerAbout } from '@/geo/layers/layer';
import type { SourceNote } from '@/geo/panel';
import { AboutLayer, type ShownSeries } from './AboutLayer';
import { IndicatorChoice, type IndicatorChoiceProps } from './IndicatorChoice';
import styles from './LayerList.module.css';
import { LayerSwitch } from './LayerSwitch';
import { MeasureChoice, type MeasureChoiceProps } from './MeasureChoice';
import { ReliefSwitch } from './ReliefSwitch';

/** A layer as its row in the list needs it. */
export interface LayerRow {
  id: string;
  title: string;
  count: number;
  about?: LayerAbout;
}

export interface LayerListProps {
  /** The top layer of the map first. */
  rows: readonly LayerRow[];
  indicators: IndicatorChoiceProps['indicators'];
  /** The indicator of the plain view. */
  indicator: string;
  /** What the comparable flows may count; fewer than two give no choice. */
  measures?: MeasureChoiceProps['measures'];
  /** Where each indicator and measure comes from, by id. */
  sources?: Record<string, readonly SourceNote[]>;
}

/**
 * The layers: a switch for each, what it is, and the indicator that fills the countries; under
 * them the relief of the ground.
 */
export function LayerList({
  rows,
  indicators,
  indicator,
  measures = [],
  sources = {},
}: LayerListProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const on = layersOn(view, choices);
  /** What the countries, or the comparable flows, show at the moment. */
  const seriesOf = (layer: string): ShownSeries | undefined => {
    const [list, id] =
      layer === 'countries'
        ? [indicators, view.indicator ?? indicator]
        : layer === 'corridors'
          ? [measures, view.measure ?? measures[0]?.id]
          : [[], undefined];
    const shown = list.find((candidate) => candidate.id === id);
    if (!shown?.about) return undefined;
    return { title: shown.short, about: shown.about, sources: sources[shown.id] ?? [] };
  };
  return (
    <>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles.layer}>
            <LayerSwitch row={row} />
            {row.id === 'countries' && indicators.length > 1 ? (
              <IndicatorChoice
                indicators={indicators}
                current={view.indicator ?? indicator}
                plain={indicator}
              />
            ) : null}
            {row.id === 'corridors' && on.includes(row.id) && measures.length > 1 ? (
              <MeasureChoice measures={measures} />
            ) : null}
            {row.about ? (
              <AboutLayer
                id={row.id}
                title={row.title}
                about={row.about}
                series={seriesOf(row.id)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <ReliefSwitch />
    </>
  );
}
