'use client';

import type { ReactNode } from 'react';
import { useViewLink } from '@/components/state/ViewProvider';
import type { ViewState } from '@/components/state/viewState';
import styles from './CheckLink.module.css';

export interface CheckLinkProps {
  on: boolean;
  /** The view in which it is switched. */
  next: ViewState;
  className?: string;
  /** Says what is switched where the content says more than that. */
  label?: string;
  children: ReactNode;
}

/** A checkbox that is a link to another view, so that it works without script. */
export function CheckLink({ on, next, className = '', label, children }: CheckLinkProps) {
  const link = useViewLink(next);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <input> is no link and does nothing without script
    <a
      {...link}
      role="checkbox"
      aria-checked={on}
      aria-label={label}
      className={`${styles.switch} ${className}`}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      <span className={styles.box} aria-hidden="true">
        {on ? (
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path
              d="m2.5 6.2 2.4 2.4 4.6-5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        ) : null}
      </span>
      {children}
    </a>
  );
}
