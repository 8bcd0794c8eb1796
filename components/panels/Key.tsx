import styles from './Panel.module.css';

/** How to use the page, in one line. */
export function Key() {
  return (
    <p className={`${styles.block} ${styles.second}`}>
      Select a figure, a mark or a row: text, map and facts show the same. ¶ leads to the passage.
    </p>
  );
}
