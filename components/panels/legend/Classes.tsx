import { formatNumber } from '@/geo/number';
import styles from '../Legend.module.css';
import { Hatch } from './Hatch';

export interface ClassesProps {
  /** The edges of the classes, low to high. */
  edges: readonly number[];
  colors: readonly string[];
  note?: string;
}

/** The classes of the country fill, and a note on what the hatch means. */
export function Classes({ edges, colors, note }: ClassesProps) {
  // With as many edges as colours the scale begins at 0.
  const labels = edges.length > colors.length ? edges : [0, ...edges];
  return (
    <>
      <div className={styles.classes} aria-hidden="true">
        {colors.map((color) => (
          <span key={color} style={{ background: color }} />
        ))}
      </div>
      <ol className={styles.edges} aria-label="Edges of the classes">
        {labels.map((edge) => (
          <li key={edge}>{formatNumber(edge)}</li>
        ))}
      </ol>
      {note ? (
        <p className={styles.key}>
          <Hatch color="var(--ink-third)" />
          {note}
        </p>
      ) : null}
    </>
  );
}
