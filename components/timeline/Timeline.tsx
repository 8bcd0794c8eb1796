'use client';

import { useShown } from '@/components/state/ShownProvider';
import { countOf } from '@/components/ui/format';
import type { ItemCollection } from '@/geo/feature';
import { AttackBar } from './AttackBar';
import { EventMark } from './EventMark';
import styles from './Timeline.module.css';
import { type Period, timelineLanes, timelineMarks, timelineTicks, yearsOf } from './timelineMarks';

export interface TimelineProps {
  period: Period;
}

const none: ItemCollection = { type: 'FeatureCollection', features: [] };

/** Lanes for events that are no attacks; more than these would need a higher strip. */
const lanes = 3;

/** The dated items of the atlas along one axis: attacks as bars by toll, other events above. */
export function Timeline({ period }: TimelineProps) {
  const { items } = useShown();
  const attacks = timelineMarks(items.attacks ?? none, period);
  const events = timelineMarks(items.events ?? none, period);
  const eventLanes = timelineLanes(events, 1.4);
  const largest = Math.max(1, ...attacks.map((attack) => attack.figure ?? 0));
  const years = [period.start, period.end].map((instant) => instant.slice(0, 4));
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <header className={styles.head}>
        <h2 id="timeline-title" className={styles.years}>
          {years.join(' – ')}
        </h2>
        <p className={styles.counts}>
          <span>
            {countOf(attacks.length, { one: 'attack', other: 'attacks' })}
            {attacks.length > 0 ? `, ${yearsOf(attacks)}` : null}
          </span>
          {events.length > 0 ? (
            <span>{countOf(events.length, { one: 'other event', other: 'other events' })}</span>
          ) : null}
        </p>
      </header>
      <div className={styles.plot}>
        <ol className={styles.events} aria-label="Other events">
          {events.map((event, index) => (
            <EventMark key={event.id} mark={event} lane={(eventLanes[index] ?? 0) % lanes} />
          ))}
        </ol>
        <ol className={styles.attacks} aria-label="Attacks">
          {attacks.map((attack) => (
            <AttackBar key={attack.id} mark={attack} height={(attack.figure ?? 0) / largest} />
          ))}
        </ol>
        <ol className={styles.ticks} aria-hidden="true">
          {timelineTicks(period).map((tick) => (
            <li key={tick.label} style={{ left: `${tick.left}%` }}>
              {tick.label}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
