'use client';

import { useView, useViewLink } from '@/components/state/ViewProvider';
import styles from './FactsColumn.module.css';

/** Closes the facts of the selected item; the overview comes back. */
export function CloseButton() {
  const [view] = useView();
  const { href, onClick } = useViewLink({ ...view, select: null });
  return (
    <a className={styles.close} href={href} onClick={onClick} title="Close (Esc)">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="m4 4 8 8m0-8-8 8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
      <span className="visually-hidden">Close</span>
    </a>
  );
}
