'use client';

import { useKeyAction } from '@/components/keys/keyActions';
import type { Days } from '@/geo/timeline/axis';
import styles from './PlayControls.module.css';
import { speeds, usePlay } from './usePlay';

/** Plays the period: a button, its speed, and whether the start stays. Never plays by itself. */
export function PlayControls({ axis }: { axis: Days }) {
  const { playing, mode, speed, setSpeed, setMode, toggle } = usePlay(axis);
  useKeyAction('play', toggle);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend that is drawn
    <div className={`${styles.controls} needs-script`} role="group" aria-label="Play the period">
      <button type="button" className={styles.play} onClick={toggle}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {playing ? <path d="M4 3h3v10H4zM9 3h3v10H9z" /> : <path d="M4.5 2.5v11l9-5.5z" />}
        </svg>
        <span className="visually-hidden">{playing ? 'Pause' : 'Play'}</span>
      </button>
      <select
        aria-label="Speed"
        value={speed}
        onChange={({ target }) => setSpeed(Number(target.value))}
      >
        {speeds.map((value) => (
          <option key={value} value={value}>
            {value}×
          </option>
        ))}
      </select>
      <select
        aria-label="What moves while it plays"
        value={mode}
        onChange={({ target }) => setMode(target.value === 'moving' ? 'moving' : 'cumulative')}
      >
        <option value="cumulative">Adding up</option>
        <option value="moving">Moving</option>
      </select>
    </div>
  );
}
