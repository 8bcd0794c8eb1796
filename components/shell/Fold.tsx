import type { ReactNode } from 'react';
import styles from './Fold.module.css';

export interface FoldProps {
  title: string;
  /** A card over the map, or a strip below it. */
  kind: 'card' | 'strip';
  children: ReactNode;
}

/** A part that can be folded to its title. */
export function Fold({ title, kind, children }: FoldProps) {
  return (
    <details className={styles[kind]} data-over-map={kind === 'card' ? '' : undefined} open>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
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
