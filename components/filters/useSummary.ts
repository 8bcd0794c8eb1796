'use client';

import { useMemo } from 'react';
import { useShown } from '@/components/state/ShownProvider';
import { useView } from '@/components/state/ViewProvider';
import { summarize } from '@/geo/summary/summary';

/** What is shown, in one sentence without a full stop. */
export function useSummary(): string {
  const [{ figures }] = useView();
  const { items, on } = useShown();
  return useMemo(() => summarize({ on, items, figures }), [on, items, figures]);
}
