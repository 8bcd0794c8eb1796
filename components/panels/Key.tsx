import styles from './Panel.module.css';

/** How to use the page, in one line. */
export function Key() {
  return (
    <p className={`${styles.block} ${styles.remark}`}>
      Select a figure in the text, a mark on the map or a row here: the map, the text and this
      column then show the same thing. Each ¶ leads to the passage that a figure rests on.
    </p>
  );
}
