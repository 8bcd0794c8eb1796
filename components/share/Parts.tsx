'use client';

import type { LinkParts } from './addresses';
import styles from './Share.module.css';

export interface PartsProps {
  parts: LinkParts;
  onChange: (parts: LinkParts) => void;
  /** Whether there is a map that looks somewhere. */
  hasMap: boolean;
}

/** What a link carries: each part is a switch that says what is in it. */
export function Parts({ parts, onChange, hasMap }: PartsProps) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>The link carries</legend>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={parts.view}
          onChange={(event) => onChange({ ...parts, view: event.target.checked })}
        />
        <span>
          What is shown
          <span className={styles.hint}>
            Selection, layers, period, filters, figures drawn, sources switched off.
          </span>
        </span>
      </label>
      {hasMap ? (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={parts.position}
            onChange={(event) => onChange({ ...parts, position: event.target.checked })}
          />
          <span>
            Where the map looks
            <span className={styles.hint}>Place and zoom. Without it: the first view.</span>
          </span>
        </label>
      ) : null}
    </fieldset>
  );
}
