import { DotList } from '@/components/ui/DotList';
import { Source } from '@/components/ui/Source';
import type { Figure } from '@/geo/panel';
import styles from '../Panel.module.css';

export interface FiguresProps {
  title: string;
  figures: readonly Figure[];
  /** Id of the figure that the headline shows: its note stands there. */
  headline?: string;
}

/**
 * Figures in rows: label and value, and below what was counted, when, by whom. Rivals for one
 * quantity have the same label, so there who says so stands in its place.
 */
export function Figures({ title, figures, headline }: FiguresProps) {
  const rivals = figures.length > 1 && new Set(figures.map((figure) => figure.label)).size === 1;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.rows}>
        {figures.map((figure) => (
          <li key={figure.id} className={styles.row}>
            <p className={styles.pair}>
              <span>
                {rivals ? (figure.speaker ?? figure.source.short) : figure.label}
                {figure.drawn ? <span className={styles.drawn}>on the map</span> : null}
              </span>
              <span className={styles.value}>
                {figure.value}
                {figure.unit ? <span className={styles.valueUnit}> {figure.unit}</span> : null}
              </span>
            </p>
            <p className={styles.second}>
              <DotList>
                {figure.measure}
                {figure.when}
                {rivals ? null : figure.speaker}
                {figure.stance}
                <Source
                  source={figure.source}
                  claim={figure.id}
                  locatorOnly={rivals && !figure.speaker}
                />
              </DotList>
            </p>
            {figure.note && figure.id !== headline ? (
              <p className={styles.note}>{figure.note}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
