import type { Tick } from '@/geo/timeline/axis';
import styles from './Timeline.module.css';

export interface AxisProps {
  ticks: readonly Tick[];
  /** Where the source document was published, in per cent; null when that is not known. */
  published: number | null;
  /** Of the strip, in px. */
  width: number;
}

/** Width of the words at the mark of the article, and half of a year's, in px. */
const words = 102;
const year = 20;

/** The years, and the day on which the article was published; years in the way of that give way. */
export function Axis({ ticks, published, width }: AxisProps) {
  const at = ((published ?? 0) / 100) * width;
  const side = at > words ? 'left' : 'right';
  const [from, to] = side === 'left' ? [at - words, at] : [at, at + words];
  const free = ticks.filter(({ left }) => {
    const x = (left / 100) * width;
    return published === null || x + year < from || x - year > to;
  });
  return (
    <>
      <ol className={styles.ticks} aria-hidden="true">
        {free.map((tick) => (
          <li key={tick.label} style={{ left: `${tick.left}%` }}>
            {tick.label}
          </li>
        ))}
      </ol>
      {published === null ? null : (
        <p className={styles.published} data-side={side} style={{ left: `${published}%` }}>
          <span>article published</span>
        </p>
      )}
    </>
  );
}
