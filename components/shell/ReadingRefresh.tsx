'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useRef } from 'react';
import { useView } from '@/components/state/ViewProvider';
import { readingKey } from '@/geo/reading';

/**
 * Another reading changes what the server wrote: digest, overview, list, legends. They are asked
 * for anew when the reader chooses other figures or switches a source.
 */
export function ReadingRefresh() {
  const router = useRouter();
  const [view] = useView();
  const key = readingKey(view);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    startTransition(() => router.refresh());
  }, [key, router]);
  return null;
}
