'use client';

import type { ReactNode } from 'react';
import type { ItemAddress } from '@/geo/feature';

export interface SelectCellProps {
  address: ItemAddress;
  href: string;
  onSelect: (address: ItemAddress) => void;
  current: boolean;
  /** Whether arrow keys come to it. */
  inList?: boolean;
  label?: string;
  title?: string;
  children: ReactNode;
}

/**
 * A link of a table that selects; it does not listen to the view itself, as `SelectLink` does,
 * since a table has thousands.
 */
export function SelectCell({
  address,
  href,
  onSelect,
  current,
  inList,
  label,
  title,
  children,
}: SelectCellProps) {
  return (
    <a
      href={href}
      title={title}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      data-row={inList ? address : undefined}
      onClick={(event) => {
        const { metaKey, ctrlKey, shiftKey, altKey, button } = event;
        if (metaKey || ctrlKey || shiftKey || altKey || button !== 0) return;
        event.preventDefault();
        onSelect(address);
      }}
    >
      {children}
    </a>
  );
}
