import styles from './KeysDialog.module.css';

/** A key as it stands on the keyboard. */
export function KeyCap({ children }: { children: string }) {
  return <kbd className={styles.cap}>{children}</kbd>;
}
