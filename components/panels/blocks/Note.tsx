import styles from '../Panel.module.css';

/** A remark on the whole panel. */
export function Note({ text }: { text: string }) {
  return <p className={`${styles.block} ${styles.remark}`}>{text}</p>;
}
