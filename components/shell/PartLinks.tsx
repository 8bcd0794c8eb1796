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

/**
 * Links to the parts of the page. Without script they lead down the page to each. Pressed with a
 * key they take the focus along, as links within a page do: other parts stand between.
 */
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
            // A pointer says where it is; keys have no detail.
            if (event.detail !== 0) return;
            requestAnimationFrame(() => {
              document.getElementById(name)?.focus({ preventScroll: true });
            });
          }}
        >
          {titles[name]}
        </a>
      ))}
    </nav>
  );
}
