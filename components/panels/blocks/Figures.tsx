import type { ReactNode } from 'react';
import { DotList } from '@/components/ui/DotList';
import { Source } from '@/components/ui/Source';
import type { Figure } from '@/geo/panel';
import styles from '../Panel.module.css';
import { FigureValue } from './FigureValue';

export interface FiguresProps {
  title: string;
  figures: readonly Figure[];
  /** Id of the figure that the headline shows: its note stands there. */
  headline?: string;
  /** Rivals for one quantity: who says so stands in the place of the label. */
  rivals?: boolean;
  /** What stands between the title and the rows. */
  children?: ReactNode;
}

/** Figures in rows: label and value, and below what was counted, when, by whom. */
export function Figures({ title, figures, headline, rivals = false, children }: FiguresProps) {
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
      <ul className={styles.rows}>
        {figures.map((figure) => (
          <li key={figure.id} className={styles.row}>
            <p className={styles.pair}>
              <span>
                {rivals ? (figure.speaker ?? figure.source.short) : figure.label}
                {figure.drawn ? <span className={styles.drawn}>on the map</span> : null}
              </span>
              <FigureValue figure={figure} />
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
