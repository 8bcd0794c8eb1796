import { kindOfUnit } from '@/components/ui/format';
import { Source } from '@/components/ui/Source';
import { formatNumber } from '@/geo/number';
import type { SourceNote } from '@/geo/panel';
import styles from '../Panel.module.css';
import { SeriesTable } from './SeriesTable';
import { drawSeries, type SeriesPoint, seriesSize } from './seriesPath';

export interface SeriesProps {
  title: string;
  unit: string;
  points: readonly SeriesPoint[];
  /** The year that stands out. */
  mark?: number;
  source: SourceNote;
  note?: string;
}

/** One indicator over the years: a line, its two ends, one marked year, and all as a table. */
export function Series({ title, unit, points, mark, source, note }: SeriesProps) {
  const sorted = points.toSorted((one, other) => one.year - other.year);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return null;
  const marked = sorted.find((point) => point.year === mark);
  const { path, position } = drawSeries(sorted);
  const { width, height, margin } = seriesSize;
  const markedAt = marked && position(marked);
  const end = position(last);
  return (
    <section className={styles.block} data-kind={kindOfUnit(unit)}>
      <h3 className={styles.heading}>
        {title}
        <span className={styles.headingUnit}>, {unit}</span>
      </h3>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}, ${unit}: ${formatNumber(first.value)} in ${first.year}, ${formatNumber(last.value)} in ${last.year}`}
      >
        <line
          className={styles.axis}
          x1={margin}
          x2={width - margin}
          y1={height - margin}
          y2={height - margin}
        />
        <path className={styles.line} d={path} />
        <circle className={styles.end} cx={end.x} cy={end.y} r={2.5} />
        {markedAt ? (
          <circle className={styles.mark} cx={markedAt.x} cy={markedAt.y} r={4.5} />
        ) : null}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>
          {first.year} · {formatNumber(first.value)}
        </span>
        {marked && marked !== first && marked !== last ? (
          <strong>
            {marked.year} · {formatNumber(marked.value)}
          </strong>
        ) : null}
        <span>
          {last.year} · {formatNumber(last.value)}
        </span>
      </p>
      <p className={styles.second}>
        <Source source={source} />
      </p>
      {note ? <p className={styles.note}>{note}</p> : null}
      <SeriesTable title={title} unit={unit} points={sorted} mark={mark} />
    </section>
  );
}
