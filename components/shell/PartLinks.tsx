'use client';

import styles from './Shell.module.css';
import { type Part, parts, useShell } from './ShellProvider';

const titles: Record<Part, string> = {
  article: 'Article',
  facts: 'Facts',
  layers: 'Layers',
  list: 'List',
  sources: 'Sources',
};

/** Links to the parts of the page. Without script they lead down the page to each. */
export function PartLinks() {
  const { part, reading, show } = useShell();
  return (
    <nav className={styles.parts} aria-label="Parts of the page">
      {parts.map((name) => (
        <a
          key={name}
          href={`#${name}`}
          className={styles.part}
          data-part={name}
          data-reading={name === reading ? '' : undefined}
          aria-current={name === part ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            show(name);
          }}
        >
          {titles[name]}
        </a>
      ))}
    </nav>
  );
}
