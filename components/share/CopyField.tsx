'use client';

import { useEffect, useId, useRef, useState } from 'react';
import styles from './Share.module.css';

export interface CopyFieldProps {
  label: string;
  value: string;
  /** "Copy link". */
  action: string;
  /** Several lines. */
  long?: boolean;
}

/**
 * A text to take along, and the button that copies it. Where the browser does not let us, the text
 * is selected, so that the reader's own keys copy it.
 */
export function CopyField({ label, value, action, long = false }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of another text
  useEffect(() => setSaid(''), [value]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid('Copied.');
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid('The browser did not let us copy. The text is selected: copy it with Ctrl+C or ⌘C.');
    }
  };
  return (
    <div className={styles.copy}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        rows={long ? 4 : 2}
        readOnly
        spellCheck={false}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.row}>
        <button type="button" className={styles.primary} onClick={() => void copy()}>
          {action}
        </button>
        <span className={styles.said} role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
