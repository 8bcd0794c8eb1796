'use client';

import { useEffect, useRef, useState } from 'react';
import { useViewStore } from '@/components/state/ViewProvider';
import { withDatetime } from '@/components/state/viewState';
import type { Days } from '@/geo/timeline/axis';
import { datetimeOfWindow, windowOf } from '@/geo/timeline/period';
import { type PlayMode, playedTo, startOfPlay } from '@/geo/timeline/play';

/** How many times as fast as a year a second. */
export const speeds = [0.5, 1, 2, 4] as const;

/** Longest time between two pictures that is played, in ms: a page in the background waits. */
const longestGap = 250;

/**
 * Plays the period along the axis: a year a second, in months; for those who want less motion, in
 * jumps of a year. It stops at the end, when it is paused, and when the period is changed by
 * anything else; the period that it came to then is one entry of the history.
 */
export function usePlay(axis: Days) {
  const store = useViewStore();
  const [playing, setPlaying] = useState(false);
  const [mode, setMode] = useState<PlayMode>('cumulative');
  const [speed, setSpeed] = useState(1);
  const pace = useRef(speed);
  pace.current = speed;

  useEffect(() => {
    if (!playing) return;
    const before = store.get();
    const start = startOfPlay(windowOf(before.datetime, axis), mode, axis);
    const step = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 12 : 1;
    let shown = before.datetime;
    let months = 0;
    let last: number | undefined;
    let frame = 0;
    const play = (now: number) => {
      const seconds = Math.min(now - (last ?? now), longestGap) / 1000;
      last = now;
      months += seconds * 12 * pace.current;
      const next = playedTo(start, Math.floor(months / step) * step, mode, axis);
      const datetime = datetimeOfWindow(next, axis);
      if (datetime !== shown) {
        shown = datetime;
        store.set(withDatetime(store.get(), datetime), 'pass');
      }
      if (next.to >= axis.to) setPlaying(false);
      else frame = requestAnimationFrame(play);
    };
    frame = requestAnimationFrame(play);
    const leave = store.subscribe(() => {
      if (store.get().datetime !== shown) setPlaying(false);
    });
    return () => {
      cancelAnimationFrame(frame);
      leave();
      // Something else has set the period meanwhile, and its entry of the history.
      if (store.get().datetime !== shown) return;
      if (shown !== before.datetime) store.set(store.get());
    };
  }, [playing, mode, axis, store]);

  return {
    playing,
    mode,
    speed,
    setSpeed,
    setMode(next: PlayMode) {
      setPlaying(false);
      setMode(next);
    },
    toggle: () => setPlaying((on) => !on),
  };
}
