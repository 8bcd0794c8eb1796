'use client';

import type { ReactNode } from 'react';
import { useShell } from '@/components/shell/ShellProvider';
import { useView } from '@/components/state/ViewProvider';
import type { ItemAddress } from '@/geo/feature';
import styles from './Reader.module.css';

export interface PassageProps {
  id: string;
  /** The items that it speaks of or rests on. */
  addresses: readonly ItemAddress[];
  children: ReactNode;
}

/** A paragraph of the digest; marked while an item that it speaks of is selected. */
export function Passage({ id, addresses, children }: PassageProps) {
  const [view] = useView();
  const { marked } = useShell();
  const lit = view.select !== null && addresses.includes(view.select);
  return (
    <p
      id={id}
      className={styles.passage}
      tabIndex={-1}
      data-passage=""
      data-marked={marked === id ? '' : undefined}
      aria-current={lit ? 'true' : undefined}
    >
      {children}
    </p>
  );
}
