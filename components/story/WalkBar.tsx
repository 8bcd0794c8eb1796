'use client';

import { useEffect, useRef } from 'react';
import styles from './Walk.module.css';
import { useWalk } from './WalkProvider';

export interface WalkBarProps {
  chapters: readonly { id: string; title: string }[];
}

/** Movement in CSS pixels from which a touch is a swipe. */
const swipe = 40;

/**
 * Steps through the story: buttons, the arrow keys while the article has the focus, a swipe along
 * the bar. Not there outside the walk.
 */
export function WalkBar({ chapters }: WalkBarProps) {
  const { steps, at, go, end } = useWalk();
  const bar = useRef<HTMLElement>(null);
  const touched = useRef<number | null>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const walked = useRef(at !== null);
  const last = steps.length - 1;
  const chapter = chapters.findIndex(({ id }) => id === steps[at ?? 0]?.chapter);

  useEffect(() => {
    const column = bar.current?.closest('section');
    if (!column || at === null) return;
    const onKey = (event: KeyboardEvent) => {
      const turn = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const plain = !event.metaKey && !event.ctrlKey && !event.altKey && !event.shiftKey;
      if (turn === 0 || !plain || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      if (at + turn >= 0 && at + turn <= last) go(at + turn);
    };
    column.addEventListener('keydown', onKey);
    return () => column.removeEventListener('keydown', onKey);
  }, [at, last, go]);

  useEffect(() => {
    const begins = at !== null && !walked.current;
    walked.current = at !== null;
    // The button that began the walk is gone; the next step stands in its place.
    if (begins && document.activeElement === document.body) onward.current?.focus();
  }, [at]);

  if (at === null) return null;
  return (
    <>
      <div className={styles.tail} />
      <nav
        ref={bar}
        className={styles.bar}
        aria-label="Story walk"
        onPointerDown={(event) => {
          touched.current = event.clientX;
        }}
        onPointerCancel={() => {
          touched.current = null;
        }}
        onPointerUp={(event) => {
          const moved = touched.current === null ? 0 : event.clientX - touched.current;
          touched.current = null;
          if (moved <= -swipe && at < last) go(at + 1);
          if (moved >= swipe && at > 0) go(at - 1);
        }}
      >
        <button
          type="button"
          className={styles.step}
          aria-label="Previous step"
          aria-disabled={at === 0}
          onClick={() => at > 0 && go(at - 1)}
        >
          <Arrow turn={180} />
        </button>
        <p className={styles.place}>
          <span>
            {chapter + 1} of {chapters.length}
          </span>
          <b>{chapters[chapter]?.title}</b>
          <progress
            className={styles.progress}
            max={last}
            value={at}
            aria-label={`Step ${at + 1} of ${steps.length}`}
          />
        </p>
        <button
          ref={onward}
          type="button"
          className={styles.step}
          aria-label="Next step"
          aria-disabled={at === last}
          onClick={() => at < last && go(at + 1)}
        >
          <Arrow turn={0} />
        </button>
        <button type="button" className={styles.end} onClick={end}>
          End
        </button>
      </nav>
    </>
  );
}

function Arrow({ turn }: { turn: number }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="m6 3.5 4.5 4.5L6 12.5"
        transform={`rotate(${turn} 8 8)`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Whether a key belongs to a field or a choice. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
