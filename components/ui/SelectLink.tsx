'use client';

import type { ReactNode } from 'react';
import { useSettledView, useViewLink, useViewStore } from '@/components/state/ViewProvider';
import type { ItemAddress } from '@/geo/feature';

export interface SelectLinkProps {
  address: ItemAddress;
  children: ReactNode;
  className?: string;
  /** What stands in `data-kind`, for the colour. */
  kind?: string;
  style?: React.CSSProperties;
  title?: string;
  label?: string;
  /** Whether it names a row of a list, so that arrow keys come to it. */
  inList?: boolean;
  /** Called before the view changes. */
  onSelect?: () => void;
}

/** A link that selects an item; it is marked as current while the item is selected. */
export function SelectLink({
  address,
  children,
  className,
  kind,
  style,
  title,
  label,
  inList,
  onSelect,
}: SelectLinkProps) {
  const view = useSettledView();
  const store = useViewStore();
  const link = useViewLink({ ...view, select: address }, () => ({
    ...store.get(),
    select: address,
  }));
  return (
    <a
      href={link.href}
      className={className}
      style={style}
      title={title}
      aria-label={label}
      aria-current={view.select === address ? 'true' : undefined}
      data-kind={kind}
      data-row={inList ? address : undefined}
      onClick={(event) => {
        onSelect?.();
        link.onClick(event);
      }}
    >
      {children}
    </a>
  );
}
