'use client';

import { usePreference } from '@/components/ui/usePreference';
import styles from './FoldButton.module.css';

export interface FoldButtonProps {
  column: 'reader' | 'facts';
  /** "the article": what is folded away. */
  what: string;
  /** Which side of the window the column stands on. */
  side: 'left' | 'right';
}

/** Folds a side column to a rail and back, on wide screens; remembered. */
export function FoldButton({ column, what, side }: FoldButtonProps) {
  const [folded, setFolded] = usePreference(column);
  const isFolded = folded === 'folded';
  const pointsLeft = (side === 'left') !== isFolded;
  const label = isFolded ? `Show ${what}` : `Fold ${what} away`;
  return (
    <button
      type="button"
      className={`${styles.fold} needs-script`}
      data-column={column}
      aria-expanded={!isFolded}
      aria-label={label}
      title={label}
      onClick={() => setFolded(isFolded ? null : 'folded')}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={pointsLeft ? 'M9.5 4 5.5 8l4 4' : 'm6.5 4 4 4-4 4'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
