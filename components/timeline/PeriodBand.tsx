import { SelectLink } from '@/components/ui/SelectLink';
import type { Mark } from '@/geo/timeline/marks';
import styles from './Timeline.module.css';

export interface PeriodBandProps {
  mark: Mark;
  outside: boolean;
}

/** A long period, such as a war: its name over a line as long as it lasted. */
export function PeriodBand({ mark, outside }: PeriodBandProps) {
  return (
    <li
      className={styles.band}
      data-outside={outside || undefined}
      data-cut={mark.cut.end ? 'end' : undefined}
      data-side={mark.left + mark.width > 70 ? 'right' : 'left'}
      style={{ left: `${mark.left}%`, width: `${mark.width}%` }}
    >
      <SelectLink address={`events/${mark.id}`} className={styles.bandLink} kind="event">
        {mark.label}
        <span className="visually-hidden">, {mark.when}</span>
      </SelectLink>
    </li>
  );
}
