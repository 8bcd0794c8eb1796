import { measureWords } from '@/geo/measure';
import styles from './MeasureBadge.module.css';

const shortWords: Record<string, string> = {
  stock: 'stock',
  period: 'in a period',
  registrations: 'registrations',
  crossings: 'crossings',
  event: 'at one event',
  modelled: 'modelled',
  survey: 'survey',
  share: 'share',
};

/** What kind of count a figure is, in one short word; figures of different kinds do not compare. */
export function MeasureBadge({ measure }: { measure: unknown }) {
  const kind = Object.entries(measureWords).find(([name]) => name === measure);
  const short = kind && shortWords[kind[0]];
  if (!kind || short === undefined) return null;
  return (
    <span className={styles.badge} title={`Kind of count: ${kind[1]}`}>
      {short}
    </span>
  );
}
