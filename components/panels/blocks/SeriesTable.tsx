import { formatNumber } from '@/geo/number';
import styles from '../Panel.module.css';
import type { SeriesPoint } from './seriesPath';

export interface SeriesTableProps {
  title: string;
  unit: string;
  /** In the order of the years. */
  points: readonly SeriesPoint[];
  mark?: number;
}

/** The figures of a series, folded away until asked for. */
export function SeriesTable({ title, unit, points, mark }: SeriesTableProps) {
  return (
    <details className={styles.table}>
      <summary>All {points.length} figures</summary>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">{unit}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ year, value }) => (
            <tr key={year} aria-current={year === mark ? 'true' : undefined}>
              <th scope="row">{year}</th>
              <td>{formatNumber(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
