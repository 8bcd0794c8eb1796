import { measureWords } from '@/geo/measure';
import styles from './MeasureBadge.module.css';

const shortWords = new Map([
  ['stock', 'stock'],
  ['period', 'in a period'],
  ['registrations', 'registrations'],
  ['crossings', 'crossings'],
  ['event', 'at one event'],
  ['modelled', 'modelled'],
  ['survey', 'survey'],
  ['share', 'share'],
]);

/** Whether a property of an item names a kind of count that has a badge. */
export function hasBadge(measure: unknown): measure is string {
  return typeof measure === 'string' && shortWords.has(measure);
}

/** What kind of count a figure is, in one short word; figures of different kinds do not compare. */
export function MeasureBadge({ measure }: { measure: string }) {
  const short = shortWords.get(measure);
  if (short === undefined) return null;
  const words = Object.entries(measureWords).find(([kind]) => kind === measure)?.[1];
  return (
    <span className={styles.badge} title={words && `Kind of count: ${words}`}>
      {short}
    </span>
  );
}
