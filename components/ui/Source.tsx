import type { SourceNote } from '@/geo/panel';
import { Paragraph } from './Paragraph';
import styles from './Source.module.css';

export interface SourceProps {
  source: SourceNote;
  claim?: string;
  /** Leaves the reference out where it stands beside already. */
  locatorOnly?: boolean;
}

/** Where a figure comes from: the reference in short, and the paragraph or other locator. */
export function Source({ source, claim, locatorOnly }: SourceProps) {
  return (
    <>
      {locatorOnly && source.paragraph !== undefined ? null : source.url ? (
        <a className={styles.link} href={source.url} title={source.title} rel="noreferrer">
          {source.short}
        </a>
      ) : (
        <span title={source.title}>{source.short}</span>
      )}
      {source.locator ? `, ${source.locator}` : null}
      {source.paragraph === undefined ? null : (
        <>
          {' '}
          <Paragraph number={source.paragraph} claim={claim} />
        </>
      )}
    </>
  );
}
