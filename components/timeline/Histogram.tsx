'use client';

import { memo } from 'react';
import { countOf } from '@/components/ui/format';
import { type Bin, type BinnedItems, binWords } from '@/geo/timeline/bins';
import styles from './Histogram.module.css';

/** What is counted, from the bottom of a bar to its top. */
export interface Series {
  id: string;
  noun: { one: string; other: string };
  /** Whether its layer is on; one that is not on the map is drawn hollow. */
  on: boolean;
}

export interface HistogramProps {
  binned: BinnedItems;
  series: readonly Series[];
}

/** How many items begin in each stretch of time; those beside the period are dim. */
export const Histogram = memo(function Histogram({ binned, series }: HistogramProps) {
  const { bins, most, months } = binned;
  const highest = bins.find(({ total }) => total === most);
  const what = series.map(({ noun }) => noun.other).join(' and ');
  return (
    <div
      className={styles.bars}
      role="img"
      aria-label={
        most > 0
          ? `${what} by ${binWords(months)}; most, ${most}, in ${highest?.words}`
          : `no ${what}`
      }
    >
      {most > 0 ? <span className={styles.most}>{most}</span> : null}
      {bins
        .filter(({ total }) => total > 0)
        .map((bin) => (
          <span
            key={bin.from}
            className={styles.bar}
            style={{ left: `${bin.left}%`, width: `${bin.width}%` }}
            title={`${bin.words}: ${inWords(bin, series)}`}
          >
            {series.map(({ id, on }, index) =>
              (['inside', 'outside'] as const).map((part) => (
                <span
                  key={id + part}
                  data-series={id}
                  data-part={part}
                  data-off={on ? undefined : ''}
                  style={{ height: `${((bin.counts[index]?.[part] ?? 0) / most) * 100}%` }}
                />
              )),
            )}
          </span>
        ))}
    </div>
  );
});

function inWords({ counts }: Bin, series: readonly Series[]): string {
  return counts
    .flatMap(({ inside, outside }, index) => {
      const noun = series[index]?.noun;
      return noun && inside + outside > 0 ? [countOf(inside + outside, noun)] : [];
    })
    .join(', ');
}
