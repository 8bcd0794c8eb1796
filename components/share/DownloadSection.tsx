'use client';

import { useSummary } from '@/components/filters/useSummary';
import { useShown } from '@/components/state/ShownProvider';
import type { ViewState } from '@/components/state/viewState';
import { layerOf } from '@/geo/layers';
import { countOf } from '@/geo/number';
import { itemsHref, mapParameter, viewQuery } from './addresses';
import styles from './Share.module.css';

export interface DownloadSectionProps {
  view: ViewState;
  hash: string;
}

/** What is shown as files, and each layer as the data API gives it. */
export function DownloadSection({ view, hash }: DownloadSectionProps) {
  const { on, items, narrowing } = useShown();
  const summary = useSummary();
  const address = (format: string) =>
    `/download${viewQuery(view, { format, map: mapParameter(hash) })}`;
  const layers = on.flatMap((id) => layerOf(id) ?? []);
  if (layers.length === 0) {
    return <p className={styles.hint}>No layer is on: there is nothing to download.</p>;
  }
  return (
    <>
      <p>{summary}.</p>
      <p className={styles.hint}>
        A ZIP file with one file a layer and a README: citation, licence, date, filters and columns.
      </p>
      <div className={styles.row}>
        <a className={styles.primary} href={address('csv')} download>
          Download CSV
        </a>
        <a className={styles.primary} href={address('geojson')} download>
          Download GeoJSON
        </a>
      </div>
      <h3 className={styles.label}>One layer, from the data API</h3>
      <ul className={styles.layers}>
        {layers.map((layer) => (
          <li key={layer.id}>
            <span>
              {layer.title}
              <span className={styles.hint}>
                {countOf(items[layer.id]?.features.length ?? 0, layer.noun)}
              </span>
            </span>
            <a href={itemsHref(layer, { narrowing, ...view }, 'csv')} download={`${layer.id}.csv`}>
              CSV<span className="visually-hidden"> of {layer.title}</span>
            </a>
            <a
              href={itemsHref(layer, { narrowing, ...view }, 'json')}
              download={`${layer.id}.geojson`}
            >
              GeoJSON<span className="visually-hidden"> of {layer.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
