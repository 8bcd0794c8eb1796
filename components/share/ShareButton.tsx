'use client';

import { useId } from 'react';
import { useKeyAction } from '@/components/keys/keyActions';
import { useView } from '@/components/state/ViewProvider';
import { useLazyDialog } from '@/components/ui/useLazyDialog';
import { viewQuery } from './addresses';
import styles from './ShareButton.module.css';
import type { ShareDialogProps } from './ShareDialog';

const load = () => import('./ShareDialog');

/**
 * Opens what one can take along; without script a link to the page to print, which holds the
 * downloads too. The dialog's content is loaded when somebody is about to open it.
 */
export function ShareButton(props: ShareDialogProps) {
  const [view] = useView();
  const id = useId();
  const { ref, open, Content, failed, prepare, show, close, closed } = useLazyDialog(load);
  useKeyAction('share', show);
  return (
    <>
      <a className={`${styles.button} without-script`} href={`/print${viewQuery(view)}`}>
        <Sign />
      </a>
      <button
        type="button"
        className={`${styles.button} needs-script`}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={show}
      >
        <Sign />
      </button>
      <dialog ref={ref} className={styles.dialog} aria-labelledby={id} onClose={closed}>
        <div className={styles.body}>
          <div className={styles.head}>
            <h2 id={id} className={styles.title}>
              Share
            </h2>
            <button type="button" className={styles.close} onClick={close}>
              Close
            </button>
          </div>
          {open && Content ? <Content {...props} /> : null}
          {open && !Content ? (
            <p role="status">
              {failed ? 'This could not be loaded. Close it and try again.' : 'Loading…'}
            </p>
          ) : null}
        </div>
      </dialog>
    </>
  );
}

function Sign() {
  return (
    <>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M8 10V2m0 0L5 5m3-3 3 3M3 8v5h10V8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={styles.name}>Share</span>
    </>
  );
}
