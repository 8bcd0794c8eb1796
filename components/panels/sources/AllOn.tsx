'use client';

import { useView, useViewLink } from '@/components/state/ViewProvider';
import styles from './Sources.module.css';

/** Brings all sources back. */
export function AllOn() {
  const [view] = useView();
  const link = useViewLink({ ...view, without: [] });
  return (
    <a {...link} className={styles.button}>
      All on again
    </a>
  );
}
