'use client';

import type { ReactNode } from 'react';
import { useShell } from '@/components/shell/ShellProvider';
import { SelectLink } from '@/components/ui/SelectLink';
import type { ItemAddress } from '@/geo/feature';
import styles from './Reader.module.css';

export interface DigestLinkProps {
  address: ItemAddress;
  kind?: string;
  title?: string;
  label?: string;
  /** A small mark over the line rather than words of the text. */
  mark?: boolean;
  children: ReactNode;
}

/** A figure, a name or a mark of the digest that selects its item; the digest stays in front. */
export function DigestLink({ address, kind, title, label, mark, children }: DigestLinkProps) {
  const { keepPart } = useShell();
  return (
    <SelectLink
      address={address}
      className={mark ? styles.mark : styles.figure}
      kind={kind}
      title={title}
      label={label}
      onSelect={keepPart}
    >
      {children}
    </SelectLink>
  );
}
