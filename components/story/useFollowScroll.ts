'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { scroller } from '@/components/shell/scrolling';
import { stepAt, type WalkStep } from './walkSteps';

/** How far down its column a step counts as read, as a part of the column's height. */
const line = 0.38;

/**
 * Hears which step is read while its column scrolls. Silent outside the walk.
 * @param at index of the step that is known to be read
 * @param placed where the walk itself has scrolled the column to, px: nobody has read on to there
 */
export function useFollowScroll(
  walking: boolean,
  steps: readonly WalkStep[],
  at: number | null,
  placed: RefObject<number | null>,
  onStep: (index: number) => void,
): void {
  const latest = useRef({ at, onStep });
  latest.current = { at, onStep };
  useEffect(() => {
    const elements = steps.flatMap(({ id }) => document.getElementById(id) ?? []);
    const [first] = elements;
    const container = first && scroller(first);
    if (!walking || !container || elements.length !== steps.length) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const { top, height } = container.getBoundingClientRect();
      // Another part of the page is in front.
      if (height === 0 || container.scrollTop === placed.current) return;
      const tops = elements.map((element) => element.getBoundingClientRect().top - top);
      const index = stepAt(tops, height * line);
      if (index !== latest.current.at) latest.current.onStep(index);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    container.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      container.removeEventListener('scroll', onScroll);
    };
  }, [walking, steps, placed]);
}
