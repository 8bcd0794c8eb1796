'use client';

import { useViewNotices } from '@/components/state/ViewProvider';
import styles from './Notices.module.css';

/** What the link asked for and this atlas does not hold. */
export function Notices() {
  const [notices, dismiss] = useViewNotices();
  if (notices.length === 0) return null;
  return (
    <aside className={styles.notices} aria-label="About this link">
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <button type="button" className={`${styles.dismiss} needs-script`} onClick={dismiss}>
        Dismiss
      </button>
    </aside>
  );
}
