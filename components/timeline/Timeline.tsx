'use client';

import { useMemo, useRef } from 'react';
import { narrowAll } from '@/components/state/narrowing';
import { useShown } from '@/components/state/ShownProvider';
import { parseEdtf } from '@/geo/datetime';
import type { ItemCollection } from '@/geo/feature';
import { axisOf, type Period, positionOn, ticksOf } from '@/geo/timeline/axis';
import { binItems, binWords, monthsOfBins } from '@/geo/timeline/bins';
import { dayOf } from '@/geo/timeline/days';
import { lanesOf, marksOf } from '@/geo/timeline/marks';
import { windowOf } from '@/geo/timeline/period';
import { AttackBar } from './AttackBar';
import { Axis } from './Axis';
import { Brush } from './Brush';
import { EventMark } from './EventMark';
import { Histogram } from './Histogram';
import { PeriodBand } from './PeriodBand';
import { PlayControls } from './PlayControls';
import styles from './Timeline.module.css';
import { TimelineHead } from './TimelineHead';
import { TimelineMore } from './TimelineMore';
import { useWidth } from './useWidth';

export interface TimelineProps {
  period: Period;
  /** When the source document was published, in EDTF. */
  published: string;
}

const none: ItemCollection = { type: 'FeatureCollection', features: [] };

/** Lanes for events that are no attacks; more than these would need a higher strip. */
const lanes = 3;
/** Least width of a bar, in px. */
const barWidth = 10;

/**
 * The strip of time: how many attacks and other events began when, each of them below, long
 * periods above, and the window of the period that everything on the page is narrowed to.
 */
export function Timeline({ period, published }: TimelineProps) {
  const { all, items, on, narrowing } = useShown();
  const { datetime, filters, measure } = narrowing;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const axis = useMemo(() => axisOf(period), [period]);
  const dated = useMemo(() => ({ attacks: all.attacks, events: all.events }), [all]);
  const always = useMemo(
    () => narrowAll(dated, { datetime: null, filters, measure }),
    [dated, filters, measure],
  );
  const { attacks = none, events = none } = always;
  const { attacks: attacksShown = none, events: eventsShown = none } = items;
  // Without a width, on the server, bars of a year.
  const months = width === undefined ? 12 : monthsOfBins(axis, width, barWidth);
  const binned = useMemo(() => {
    const layers = [
      { all: attacks, inside: attacksShown },
      { all: events, inside: eventsShown },
    ];
    return binItems(layers, axis, months);
  }, [attacks, events, attacksShown, eventsShown, axis, months]);
  const [hasAttacks, hasEvents] = [on.includes('attacks'), on.includes('events')];
  const series = useMemo(
    () => [
      { id: 'attacks', noun: { one: 'attack', other: 'attacks' }, on: hasAttacks },
      { id: 'events', noun: { one: 'other event', other: 'other events' }, on: hasEvents },
    ],
    [hasAttacks, hasEvents],
  );
  const marks = useMemo(() => {
    const [ofAttacks, ofEvents] = [marksOf(attacks, axis), marksOf(events, axis)];
    const short = ofEvents.filter(({ long }) => !long);
    return {
      attacks: ofAttacks,
      largest: Math.max(1, ...ofAttacks.map(({ figure }) => figure ?? 0)),
      events: short,
      lanes: lanesOf(short, 1.2),
      bands: ofEvents.filter(({ long }) => long),
      shown: new Set([...attacksShown.features, ...eventsShown.features].map(({ id }) => id)),
    };
  }, [attacks, events, attacksShown, eventsShown, axis]);
  const isOutside = ({ id }: { id: string }) => !marks.shown.has(id);
  const day = parseEdtf(published).start;
  const window = windowOf(datetime, axis);
  const narrowed = datetime !== null;
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <TimelineHead
        years={[period.start, period.end].map((instant) => instant.slice(0, 4)).join(' – ')}
        series={series}
        counts={[attacksShown.features.length, eventsShown.features.length]}
        beyond={binned.beyond}
      >
        <div className={styles.controls}>
          <PlayControls axis={axis} />
          <TimelineMore window={window} narrowed={narrowed} bar={binWords(months)} />
        </div>
      </TimelineHead>
      <div className={styles.plot} ref={plot}>
        <ol className={styles.bands} aria-label="Long periods">
          {marks.bands.map((mark) => (
            <PeriodBand key={mark.id} mark={mark} outside={isOutside(mark)} />
          ))}
        </ol>
        <Brush axis={axis} window={window} narrowed={narrowed}>
          <Histogram binned={binned} series={series} />
        </Brush>
        <Axis
          ticks={ticksOf(axis)}
          published={day === null ? null : positionOn(axis)(dayOf(day))}
          width={width ?? 1000}
        />
        <ol className={styles.events} aria-label="Other events">
          {marks.events.map((mark, index) => (
            <EventMark
              key={mark.id}
              mark={mark}
              lane={(marks.lanes[index] ?? 0) % lanes}
              outside={isOutside(mark)}
            />
          ))}
        </ol>
        <ol className={styles.attacks} aria-label="Attacks">
          {marks.attacks.map((mark) => (
            <AttackBar
              key={mark.id}
              mark={mark}
              height={(mark.figure ?? 0) / marks.largest}
              outside={isOutside(mark)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
