import { SelectLink } from '@/components/ui/SelectLink';
import type { Figure } from '@/geo/panel';
import styles from '../Panel.module.css';

/** A figure's number; it leads to its claim, where all that it rests on stands. */
export function FigureNumber({ figure }: { figure: Figure }) {
  const { address, value, unit, label } = figure;
  if (!address) return value;
  return (
    <SelectLink
      address={address}
      className={styles.valueLink}
      title="Who says so, where, and what others say"
      label={`${[value, unit].filter(Boolean).join(' ')}, ${label}: who says so`}
    >
      {value}
    </SelectLink>
  );
}

/** A figure's number and unit. */
export function FigureValue({ figure }: { figure: Figure }) {
  return (
    <span className={styles.value}>
      <FigureNumber figure={figure} />
      {figure.unit ? <span className={styles.valueUnit}> {figure.unit}</span> : null}
    </span>
  );
}
