'use client';

import { useSyncExternalStore } from 'react';
import { useServer } from '@/components/data/useServer';
import styles from '@/components/panels/Notices.module.css';
import { useServiceWorker } from './useServiceWorker';

export interface OfflineNoticeProps {
  /** When the atlas was last changed, in words. */
  updated: string;
}

/** Says that there is no network or no server, and of when the data is that one sees all the same. */
export function OfflineNotice({ updated }: OfflineNoticeProps) {
  useServiceWorker();
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const isAnswering = useServer();
  const sentence = online
    ? 'The server does not answer at the moment. It is asked again every few seconds.'
    : 'You are offline.';
  return (
    <div role="status">
      {online && isAnswering ? null : (
        <p className={styles.notices}>
          {sentence} What you have loaded still works; its data is of {updated}.
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
