'use client';

import { useEffect, useRef } from 'react';
import styles from './Walk.module.css';
import { useWalk } from './WalkProvider';

/** Starts the walk through the story, where it was left or at its beginning. */
export function WalkStart() {
  const { at, start } = useWalk();
  const button = useRef<HTMLButtonElement>(null);
  const walked = useRef(at !== null);
  useEffect(() => {
    const ends = at === null && walked.current;
    walked.current = at !== null;
    // The button that ended the walk is gone.
    if (ends && document.activeElement === document.body) button.current?.focus();
  }, [at]);
  if (at !== null) return null;
  return (
    <div className={`${styles.start} needs-script`}>
      <button ref={button} type="button" className={styles.begin} onClick={start}>
        Follow the story on the map
      </button>
    </div>
  );
}
