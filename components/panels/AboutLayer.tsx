import type { LayerAbout } from '@/geo/layers/layer';
import styles from './LayerList.module.css';

/** What a layer shows, where it comes from, of what date, and what it does not say. */
export function AboutLayer({ title, about }: { title: string; about: LayerAbout }) {
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
      <dl>
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
