'use client';

import type { ReactNode } from 'react';
import { useShell } from '@/components/shell/ShellProvider';
import { useSettledView } from '@/components/state/ViewProvider';
import type { ItemAddress } from '@/geo/feature';
import styles from './Reader.module.css';
import { useSubject } from './SubjectProvider';

export interface PassageProps {
  id: string;
  /** The items that it speaks of or rests on. */
  addresses: readonly ItemAddress[];
  /** Addresses of the claims that it rests on. */
  claims?: readonly ItemAddress[];
  children: ReactNode;
}

/**
 * A paragraph of the digest; marked while an item that it speaks of, a claim that it rests on, or
 * another claim about such an item is selected.
 */
export function Passage({ id, addresses, claims = [], children }: PassageProps) {
  const view = useSettledView();
  const { marked } = useShell();
  const subject = useSubject();
  const rests = view.select !== null && claims.includes(view.select);
  const speaks = [view.select, subject].some(
    (address) => address !== null && addresses.includes(address),
  );
  return (
    <p
      id={id}
      className={styles.passage}
      tabIndex={-1}
      data-passage=""
      data-rests={rests ? '' : undefined}
      data-marked={marked === id ? '' : undefined}
      aria-current={rests || speaks ? 'true' : undefined}
    >
      {children}
    </p>
  );
}
