'use client';

import { useRef, useState } from 'react';
import styles from './Cite.module.css';

export interface CiteTextProps {
  /** "BibTeX". */
  title: string;
  text: string;
  /** Name of the file that it is saved as. */
  file: string;
  /** Set as code, line by line. */
  code?: boolean;
}

/** A citation in one format: its text, to copy and to save as a file. */
export function CiteText({ title, text, file, code }: CiteTextProps) {
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // The clipboard is closed to a page without https: the reader copies what is marked.
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      setSaid('Marked: copy it with the keyboard');
    }
  };
  return (
    <section className={styles.format}>
      <header>
        <strong>{title}</strong>
        <span className={styles.said} role="status">
          {said}
        </span>
        <button type="button" onClick={copy} aria-label={`Copy ${title}`}>
          Copy
        </button>
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={file}
          aria-label={`Save ${title} as a file`}
        >
          Save
        </a>
      </header>
      <pre ref={shown} className={styles.text} data-code={code ? '' : undefined}>
        {text}
      </pre>
    </section>
  );
}
