import type { LayerAbout } from '@/geo/layers/layer';
import styles from './LayerList.module.css';

/** What a layer shows, where it comes from, of what date, and what it does not say. */
export function AboutLayer({ title, about }: { title: string; about: LayerAbout }) {
  return (
    <details className={styles.about}>
      <summary>
        About this layer<span className="visually-hidden">: {title}</span>
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
