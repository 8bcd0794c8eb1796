import { formatNumber } from '@/geo/number';
import styles from '../Legend.module.css';

export interface SizesProps {
  color: string;
  /** Radius in CSS pixels. */
  sizes: readonly { value: number; radius: number }[];
  /** What thin rings around a circle mean. */
  note?: string;
}

/** Nested circles: area for number. */
export function Sizes({ color, sizes, note }: SizesProps) {
  const largest = Math.max(...sizes.map((size) => size.radius));
  const sorted = sizes.toSorted((one, other) => other.radius - one.radius);
  const rowHeight = 16;
  const height = Math.max(2 * largest, sorted.length * rowHeight) + 4;
  const bottom = height - 2;
  return (
    <>
      <svg
        className={styles.sizes}
        width={2 * largest + 48}
        height={height}
        role="img"
        aria-label={`Circles for ${sorted.map((size) => formatNumber(size.value)).join(', ')}`}
      >
        {sorted.map(({ value, radius }, index) => {
          const labelY =
            8 + index * Math.max(rowHeight, (height - 14) / Math.max(1, sorted.length - 1));
          return (
            <g key={value} style={{ stroke: color }}>
              <circle
                cx={largest + 2}
                cy={bottom - radius}
                r={radius}
                fill="none"
                strokeWidth="1.5"
              />
              <line
                x1={largest + 2}
                x2={2 * largest + 14}
                y1={bottom - 2 * radius}
                y2={labelY}
                strokeWidth="0.75"
                strokeOpacity="0.6"
              />
              <text className={styles.label} x={2 * largest + 18} y={labelY + 4} stroke="none">
                {formatNumber(value)}
              </text>
            </g>
          );
        })}
      </svg>
      {note ? <p className={styles.ringNote}>{note}</p> : null}
    </>
  );
}
