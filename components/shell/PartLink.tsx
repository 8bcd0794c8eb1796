'use client';

import type { ReactNode } from 'react';
import { type Part, useShell } from './ShellProvider';

export interface PartLinkProps {
  part: Part;
  /** Id of an element of that part to go on to. */
  to?: string;
  className?: string;
  children: ReactNode;
}

/** Brings a part of the page to the front; without script it leads down the page. */
export function PartLink({ part, to = part, className, children }: PartLinkProps) {
  const { show } = useShell();
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        show(part);
        // Once the part is in front.
        requestAnimationFrame(() => {
          const target = document.getElementById(to);
          target?.scrollIntoView({ block: 'start' });
          target?.focus({ preventScroll: true });
        });
      }}
    >
      {children}
    </a>
  );
}
