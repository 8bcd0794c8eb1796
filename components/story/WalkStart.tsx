'use client';

import styles from './Walk.module.css';
import { useWalk } from './WalkProvider';

/** Starts the walk through the story, where it was left or at its beginning. */
export function WalkStart() {
  const { at, start } = useWalk();
  if (at !== null) return null;
  return (
    <div className={`${styles.start} needs-script`}>
      <button type="button" className={styles.begin} onClick={start}>
        Follow the story on the map
      </button>
    </div>
  );
}
