import { DotList } from '@/components/ui/DotList';
import { MeasureBadge } from '@/components/ui/MeasureBadge';
import { Source } from '@/components/ui/Source';
import type { Figure } from '@/geo/panel';
import styles from '../Panel.module.css';
import { FigureValue } from './FigureValue';

export interface FiguresProps {
  title: string;
  figures: readonly Figure[];
  /** Id of the figure that the headline shows: its note stands there. */
  headline?: string;
}

/** Figures in rows: label and value, and below what was counted, when, by whom. */
export function Figures({ title, figures, headline }: FiguresProps) {
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.rows}>
        {figures.map((figure) => (
          <li key={figure.id} className={styles.row}>
            <p className={styles.pair}>
              <span>
                {figure.label}
                {figure.drawn ? <span className={styles.drawn}>on the map</span> : null}
              </span>
              <FigureValue figure={figure} />
            </p>
            <p className={styles.second}>
              <DotList>
                {figure.count ? <MeasureBadge measure={figure.count} /> : null}
                {figure.measure}
                {figure.when}
                {figure.speaker}
                {figure.stance}
                <Source source={figure.source} claim={figure.id} />
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
