import manifest from '@/geo/basemap/manifest.json';
import styles from './MapView.module.css';

/**
 * Whose data the map is drawn from. What must be said of boundaries stands there always; the
 * makers of the data open beside it, in place of MapLibre's control, which would cover the map.
 */
export function Attribution({ disclaimer }: { disclaimer: string }) {
  return (
    <details className={styles.attribution} data-over-map="">
      <summary>{disclaimer}</summary>
      <p>{manifest.attribution}</p>
      <ul>
        {manifest.data.map(({ part, name, date, license }) => (
          <li key={part}>{`${part}: ${name}, ${date}, ${license}`}</li>
        ))}
      </ul>
      <p>{manifest.policy}</p>
      <ul>
        {manifest.disputed.map(({ between, why }) => (
          <li key={why}>{`${between.join(' – ')}: ${why}`}</li>
        ))}
      </ul>
      <ul>
        {manifest.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>
        <a href="/about">About the map</a>
      </p>
    </details>
  );
}
