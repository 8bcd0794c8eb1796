import { DotList } from '@/components/ui/DotList';
import { Source } from '@/components/ui/Source';
import type { Figure } from '@/geo/panel';
import styles from '../Panel.module.css';

export interface HeadlineProps {
  figure: Figure;
  /** What the same source says now, when it has changed. */
  revised?: Figure;
}

/** The one figure that stands out. */
export function Headline({ figure, revised }: HeadlineProps) {
  return (
    <section className={styles.block}>
      <p className={styles.headline}>
        <span className={styles.number}>{figure.value}</span>{' '}
        <span className={styles.unit}>{figure.unit}</span>
        {revised ? (
          <span className={styles.badge} title={revised.source.title}>
            revised since: {revised.value}
          </span>
        ) : null}
      </p>
      <p>{[figure.label, figure.when].filter(Boolean).join(', ')}</p>
      <p className={styles.second}>
        <DotList>
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
