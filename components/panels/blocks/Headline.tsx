import { DotList } from '@/components/ui/DotList';
import { MeasureBadge } from '@/components/ui/MeasureBadge';
import { Source } from '@/components/ui/Source';
import type { Figure } from '@/geo/panel';
import styles from '../Panel.module.css';
import { FigureNumber } from './FigureValue';

const relations = {
  revised: 'revised since',
  later: 'later count',
  different: 'another count',
  article: 'the article',
} as const;

export interface HeadlineProps {
  figure: Figure;
  /** Another figure for the same, and how it stands to the first. */
  other?: { figure: Figure; relation: keyof typeof relations };
}

/** The one figure that stands out. */
export function Headline({ figure, other }: HeadlineProps) {
  return (
    <section className={styles.block}>
      <p className={styles.headline}>
        <span className={styles.number}>
          <FigureNumber figure={figure} />
        </span>{' '}
        <span className={styles.unit}>{figure.unit}</span>
        {other ? (
          <span className={styles.badge} title={other.figure.source.title}>
            {relations[other.relation]}: <FigureNumber figure={other.figure} />
          </span>
        ) : null}
      </p>
      <p>{[figure.label, figure.when].filter(Boolean).join(', ')}</p>
      <p className={styles.second}>
        <DotList>
          {figure.count ? <MeasureBadge measure={figure.count} /> : null}
          {figure.measure}
          {figure.speaker}
          {figure.stance}
          <Source source={figure.source} claim={figure.id} />
        </DotList>
      </p>
      {figure.note ? <p className={styles.note}>{figure.note}</p> : null}
    </section>
  );
}
