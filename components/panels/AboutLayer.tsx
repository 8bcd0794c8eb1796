import { DotList } from '@/components/ui/DotList';
import { Source } from '@/components/ui/Source';
import type { LayerAbout } from '@/geo/layers/layer';
import type { SourceNote } from '@/geo/panel';
import styles from './LayerList.module.css';
import { aboutId } from './legend/aboutId';

/** The series that a layer shows at the moment: an indicator, or a measure of flows. */
export interface ShownSeries {
  title: string;
  about: string;
  sources: readonly SourceNote[];
}

export interface AboutLayerProps {
  /** Id of the layer. */
  id: string;
  title: string;
  about: LayerAbout;
  series?: ShownSeries;
}

/** What a layer shows, where it comes from, of what date, and what it does not say. */
export function AboutLayer({ id, title, about, series }: AboutLayerProps) {
  return (
    <details className={styles.about}>
      <summary title="About this layer">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path
            d="M8 7.25v3.5M8 5v.01"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
        <span className="visually-hidden">About this layer: {title}</span>
      </summary>
      <dl id={aboutId(id)}>
        {series ? (
          <>
            <dt>{series.title}</dt>
            <dd>
              {series.about}{' '}
              <DotList>
                {series.sources.map((source) => (
                  <Source key={source.short} source={source} />
                ))}
              </DotList>
            </dd>
          </>
        ) : null}
        <dt>Shows</dt>
        <dd>{about.shows}</dd>
        <dt>Source</dt>
        <dd>{about.source}</dd>
        <dt>Date</dt>
        <dd>{about.date}</dd>
        <dt>Limits</dt>
        <dd>{about.limits}</dd>
      </dl>
    </details>
  );
}
