'use client';

import styles from './PrintPage.module.css';

/** Opens the browser's own printing. */
export function PrintButton() {
  return (
    <button
      type="button"
      className={`${styles.action} needs-script`}
      onClick={() => window.print()}
    >
      Print
    </button>
  );
}
