import { SelectLink } from '@/components/ui/SelectLink';
import styles from './Timeline.module.css';
import type { TimelineMark } from './timelineMarks';

export interface EventMarkProps {
  mark: TimelineMark;
  /** From 0, the top one first. */
  lane: number;
}

/** An event that is no attack: a tick for a date, a band for a year or a longer time. */
export function EventMark({ mark, lane }: EventMarkProps) {
  return (
    <li
      className={styles.event}
      data-shape={mark.shape}
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
