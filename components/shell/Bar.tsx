import type { ReactNode } from 'react';
import { ThemeChoice } from '@/components/ui/ThemeChoice';
import type { SourceNote } from '@/geo/panel';
import styles from './Bar.module.css';

export interface BarProps {
  /** Title of the atlas. */
  title?: string;
  /** The source document. */
  source?: SourceNote;
  /** The search. */
  search?: ReactNode;
  /** Which of rival figures is drawn. */
  choice?: ReactNode;
  /** What one can take along. */
  share?: ReactNode;
}

/** The bar over the page: what it is, after whom, colours, and the page about it. */
export function Bar({ title, source, search, choice, share }: BarProps) {
  return (
    <header className={styles.bar}>
      <a className={styles.name} href="/">
        Oxus
      </a>
      {title ? <h1 className={styles.title}>{title}</h1> : null}
      {source ? (
        <p className={styles.source}>
          after{' '}
          {source.url ? (
            <a href={source.url} rel="noreferrer" title={source.title}>
              {source.short}
            </a>
          ) : (
            <span title={source.title}>{source.short}</span>
          )}
        </p>
      ) : null}
      <div className={styles.tools}>
        {search}
        {choice ? <div className={styles.theme}>{choice}</div> : null}
        {share}
        <div className={styles.theme}>
          <ThemeChoice />
        </div>
        <a className={styles.about} href="/about">
          About
        </a>
      </div>
    </header>
  );
}
