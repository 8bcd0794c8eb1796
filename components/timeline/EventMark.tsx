import { SelectLink } from '@/components/ui/SelectLink';
import type { Mark } from '@/geo/timeline/marks';
import styles from './Timeline.module.css';

export interface EventMarkProps {
  mark: Mark;
  /** From 0, the top one first. */
  lane: number;
  /** Whether it lies outside the period. */
  outside: boolean;
}

/** An event that is no attack: a tick for a date, a line for a year or a longer time. */
export function EventMark({ mark, lane, outside }: EventMarkProps) {
  return (
    <li
      className={styles.event}
      data-outside={outside || undefined}
      data-shape={mark.shape}
      data-precision={mark.precision}
      data-cut={mark.cut.end ? 'end' : undefined}
      style={{ left: `${mark.left}%`, width: `${mark.width}%`, top: `${lane * 9}px` }}
    >
      <SelectLink address={`events/${mark.id}`} className={styles.eventTarget} kind="event">
        <span className={styles.eventMark} />
        <span className={styles.tip} data-side={mark.left > 75 ? 'left' : 'right'}>
          {mark.name}, {mark.when}
        </span>
      </SelectLink>
    </li>
  );
}
