'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './Share.module.css';

export interface SectionTabsProps<Section extends string> {
  sections: readonly Section[];
  section: Section;
  onChange: (section: Section) => void;
  /** The section in front. */
  children: ReactNode;
}

/** Tabs after the ARIA Authoring Practices: arrows, Home and End go from tab to tab. */
export function SectionTabs<Section extends string>({
  sections,
  section,
  onChange,
  children,
}: SectionTabsProps<Section>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = sections.indexOf(section);
    const last = sections.length - 1;
    const next = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    }[event.key];
    const chosen = next === undefined ? undefined : sections[next];
    if (next === undefined || chosen === undefined) return;
    event.preventDefault();
    onChange(chosen);
    const tab = list.current?.children[next];
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <>
      <div ref={list} className={styles.tabs} role="tablist" aria-label="Share">
        {sections.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === section}
            aria-controls={`${id}-panel`}
            tabIndex={name === section ? 0 : -1}
            className={styles.tab}
            onClick={() => onChange(name)}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${section}`}
        className={styles.panel}
      >
        {children}
      </div>
    </>
  );
}
