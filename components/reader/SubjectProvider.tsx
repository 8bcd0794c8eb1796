'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useItem } from '@/components/data/useItem';
import { useView } from '@/components/state/ViewProvider';
import type { ItemAddress } from '@/geo/feature';
import type { Panel } from '@/geo/panel';

const SubjectContext = createContext<ItemAddress | null>(null);

/** What the selected claim speaks of; null while no claim is selected, or before its facts came. */
export function useSubject(): ItemAddress | null {
  return useContext(SubjectContext);
}

export interface SubjectProviderProps {
  /** The panel that the server made for the first view. */
  initial: Panel | null;
  children: ReactNode;
}

/** Tells the text what the selected claim speaks of, so that its passages are marked, too. */
export function SubjectProvider({ initial, children }: SubjectProviderProps) {
  const [view] = useView();
  const { panel } = useItem(view.select, initial, view);
  const subject = panel && panel.address === view.select ? (panel.rings ?? null) : null;
  return <SubjectContext value={subject}>{children}</SubjectContext>;
}
