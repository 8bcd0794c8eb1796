import { SelectLink } from '@/components/ui/SelectLink';
import type { Mark } from '@/geo/timeline/marks';
import styles from './Timeline.module.css';

export interface AttackBarProps {
  mark: Mark;
  /** Toll as a part of the largest one, 0 to 1. */
  height: number;
  /** Whether it lies outside the period. */
  outside: boolean;
}

/** An attack as a bar by its toll, its name beside it while it is pointed at or selected. */
export function AttackBar({ mark, height, outside }: AttackBarProps) {
  return (
    <li
      className={styles.attack}
      data-outside={outside || undefined}
      data-precision={mark.precision}
      style={{ left: `${mark.left}%` }}
    >
      <SelectLink address={`attacks/${mark.id}`} className={styles.target} kind="attack">
        <span className={styles.bar} style={{ height: `max(3px, ${Math.round(height * 100)}%)` }} />
        <span className={styles.tip} data-side={mark.left > 75 ? 'left' : 'right'}>
          {mark.name}, {mark.figure === null ? null : `${mark.figure} dead, `}
          {mark.when}
        </span>
      </SelectLink>
    </li>
  );
}
