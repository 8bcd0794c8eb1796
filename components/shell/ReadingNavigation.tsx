'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { useViewStore } from '@/components/state/ViewProvider';
import { type Reading, readingKey } from '@/geo/reading';
import styles from './ReadingNavigation.module.css';

/**
 * Another reading changes what the server wrote: digest, overview, list, legends. So a change of
 * figures or sources is a navigation of Next.js, which asks for them anew and lets the last of
 * several quick changes win; every other change of the view happens in the browser alone. While
 * the server's answer is awaited a line runs along the top of the page.
 */
export function ReadingNavigation({ figures, without }: Reading) {
  const router = useRouter();
  const store = useViewStore();
  const [pending, startTransition] = useTransition();
  const rendered = readingKey({ figures, without });
  useEffect(
    () =>
      store.follow(rendered, (href) => {
        startTransition(() => router.push(href, { scroll: false }));
      }),
    [store, rendered, router],
  );
  return pending ? <div className={styles.busy} aria-hidden="true" /> : null;
}
