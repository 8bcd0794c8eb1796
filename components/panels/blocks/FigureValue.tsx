import { SelectLink } from '@/components/ui/SelectLink';
import type { Figure } from '@/geo/panel';
import styles from '../Panel.module.css';

/** A figure's value and unit; the value leads to its claim, where all that it rests on stands. */
export function FigureValue({ figure }: { figure: Figure }) {
  return (
    <span className={styles.value}>
      {figure.address ? (
        <SelectLink
          address={figure.address}
          className={styles.valueLink}
          title="What this figure rests on"
        >
          {figure.value}
        </SelectLink>
      ) : (
        figure.value
      )}
      {figure.unit ? <span className={styles.valueUnit}> {figure.unit}</span> : null}
    </span>
  );
}
