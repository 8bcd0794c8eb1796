import { formatNumber } from '@/geo/number';
import styles from '../Legend.module.css';

export interface WidthsProps {
  color: string;
  /** Width in CSS pixels. */
  widths: readonly { value: number; width: number }[];
}

/** Lines as wide as the map draws them. */
export function Widths({ color, widths }: WidthsProps) {
  return (
    <ul className={styles.keys}>
      {widths.map(({ value, width }) => (
        <li key={value} className={styles.key}>
          <span
            className={styles.swatch}
            style={{ height: Math.max(1, width), background: color }}
            aria-hidden="true"
          />
          {formatNumber(value)}
        </li>
      ))}
    </ul>
  );
}
