import type { ReactNode } from 'react';
import styles from './Fold.module.css';

/** A card that can be folded to its title. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.card} open>
      <summary className={styles.summary}>
        {title}
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="m4 6.5 4 4 4-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
