import type { SourceNote } from '@/geo/panel';
import styles from './Api.module.css';

/** Where a figure or statement comes from, in one line. */
export function SourceLine({ source }: { source: SourceNote }) {
  const { short, title, url, paragraph, locator } = source;
  const place = paragraph === undefined ? locator : `paragraph ${paragraph}`;
  return (
    <span className={styles.source}>
      {url ? (
        <a href={url} rel="noreferrer" title={title}>
          {short}
        </a>
      ) : (
        <span title={title}>{short}</span>
      )}
      {place ? `, ${place}` : null}
    </span>
  );
}
