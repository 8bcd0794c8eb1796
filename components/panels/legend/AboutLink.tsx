'use client';

import type { ReactNode } from 'react';
import { useShell } from '@/components/shell/ShellProvider';
import { aboutId } from './aboutId';

export interface AboutLinkProps {
  /** Id of the layer. */
  layer: string;
  className?: string;
  children: ReactNode;
}

/** Leads from the legend to what the layer shows, from where, and of when. */
export function AboutLink({ layer, className, children }: AboutLinkProps) {
  const { show } = useShell();
  const target = aboutId(layer);
  return (
    <a
      href={`#${target}`}
      className={className}
      title="What this shows, and from which source"
      onClick={(event) => {
        const about = document.getElementById(target)?.closest('details');
        if (!about) return;
        event.preventDefault();
        show('layers');
        for (let part: Element | null = about; part; part = part.parentElement) {
          if (part instanceof HTMLDetailsElement) part.open = true;
        }
        requestAnimationFrame(() => {
          about.scrollIntoView({ block: 'nearest' });
          about.querySelector('summary')?.focus({ preventScroll: true });
        });
      }}
    >
      {children}
    </a>
  );
}
