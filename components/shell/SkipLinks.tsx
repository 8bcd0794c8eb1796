'use client';

import styles from './Shell.module.css';
import { type Part, useShell } from './ShellProvider';

/** What the keys come to late, by the id of the element that they go to. */
const targets: readonly { to: string; part?: Part; title: string }[] = [
  { to: 'article', part: 'article', title: 'Skip to the article' },
  { to: 'facts-title', part: 'facts', title: 'Skip to the facts' },
  { to: 'timeline-title', title: 'Skip to the time strip' },
];

/** Links for the keyboard to the parts of the page; each is seen while it has the focus. */
export function SkipLinks() {
  const { show } = useShell();
  return targets.map(({ to, part, title }) => (
    <a
      key={to}
      className={styles.skip}
      href={`#${to}`}
      onClick={(event) => {
        // The hash is the camera's.
        event.preventDefault();
        // On a phone the strip heads the list.
        const wanted = part ?? (window.matchMedia('(max-width: 767.98px)').matches ? 'list' : null);
        if (wanted) show(wanted);
        // Once the part is in front.
        requestAnimationFrame(() => document.getElementById(to)?.focus());
      }}
    >
      {title}
    </a>
  ));
}
