'use client';

import { PartLink } from '@/components/shell/PartLink';
import { useView } from '@/components/state/ViewProvider';
import { AllOn } from './AllOn';
import styles from './Sources.module.css';

/**
 * Says over the whole page that sources are switched off, as long as they are.
 * @param names the references in short, by id
 */
export function ReadingNotice({ names }: { names: Record<string, string> }) {
  const [{ without }] = useView();
  if (without.length === 0) return null;
  const [first = ''] = without;
  const rest = without.length - 1;
  return (
    <aside className={styles.notice} aria-label="Sources that are switched off">
      <p>
        Read without <strong>{names[first] ?? first}</strong>
        {rest === 0 ? null : rest === 1 ? ' and one more source' : ` and ${rest} more sources`}
      </p>
      <PartLink part="sources" className={styles.button}>
        What is gone
      </PartLink>
      <AllOn />
    </aside>
  );
}
