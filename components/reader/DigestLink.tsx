'use client';

import type { ReactNode } from 'react';
import { useShell } from '@/components/shell/ShellProvider';
import { useSettledView } from '@/components/state/ViewProvider';
import { SelectLink } from '@/components/ui/SelectLink';
import type { ItemAddress } from '@/geo/feature';
import styles from './Reader.module.css';

export interface DigestLinkProps {
  address: ItemAddress;
  /** For a claim: what it speaks of. The figure is lit while that is selected. */
  subject?: ItemAddress;
  kind?: string;
  title?: string;
  label?: string;
  /** A small mark over the line rather than words of the text. */
  mark?: boolean;
  children: ReactNode;
}

/** A figure, a name or a mark of the digest: selects its claim or item; the digest stays in front. */
export function DigestLink({
  address,
  subject,
  kind,
  title,
  label,
  mark,
  children,
}: DigestLinkProps) {
  const { keepPart } = useShell();
  const view = useSettledView();
  const lit = subject !== undefined && view.select === subject;
  return (
    <SelectLink
      address={address}
      className={`${mark ? styles.mark : styles.figure} ${lit ? styles.lit : ''}`.trim()}
      kind={kind}
      title={title}
      label={label}
      onSelect={keepPart}
    >
      {children}
    </SelectLink>
  );
}
