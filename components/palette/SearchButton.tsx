'use client';

import { useState } from 'react';
import { useKeyAction } from '@/components/keys/keyActions';
import { useLazyDialog } from '@/components/ui/useLazyDialog';
import styles from './SearchButton.module.css';

const load = () => import('./Palette');

/**
 * Opens the search; without script a link to the page that searches. What searches is loaded when
 * somebody is about to.
 */
export function SearchButton() {
  const { ref, open, Content: Palette, failed, prepare, show, close, closed } = useLazyDialog(load);
  const [written, setWritten] = useState('');
  useKeyAction('search', show);

  return (
    <>
      <a className={`${styles.button} without-script`} href="/search">
        <Content />
      </a>
      <button
        type="button"
        className={`${styles.button} needs-script`}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={show}
      >
        <Content />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      <dialog
        ref={ref}
        className={styles.dialog}
        aria-label="Search"
        onClose={() => {
          closed();
          setWritten('');
        }}
      >
        <div className={styles.body}>
          {open && Palette ? <Palette initial={written} close={close} /> : null}
          {open && !Palette ? (
            <>
              <div className={styles.head}>
                {/* Takes what is written until the search is there. */}
                <input
                  autoFocus
                  className={styles.input}
                  aria-label="Search"
                  value={written}
                  onChange={(event) => setWritten(event.target.value)}
                />
              </div>
              <p className={styles.wait} role="status">
                {failed ? 'The search could not be loaded. ' : 'Loading the search…'}
                {failed ? <a href="/search">Search on a page of its own</a> : null}
              </p>
            </>
          ) : null}
        </div>
      </dialog>
    </>
  );
}

function Content() {
  return (
    <>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8 3.2 3.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      </svg>
      <span className={styles.name}>Search</span>
    </>
  );
}
