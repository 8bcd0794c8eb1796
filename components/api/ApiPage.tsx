import type { ReactNode } from 'react';
import { Bar } from '@/components/shell/Bar';
import type { Link } from '@/geo/ogc/documents';
import styles from './Api.module.css';
import { LinkList } from './LinkList';

export interface ApiPageProps {
  title: string;
  lead?: string;
  /** The way here: title and address of each page above, the landing page first. */
  above: readonly { title: string; href: string }[];
  links: readonly Link[];
  /** Whom to name. */
  attribution: string;
  licence: Link;
  children: ReactNode;
}

/** The frame of a page of the API: the way here, title, content, links, whom to name, licence. */
export function ApiPage(props: ApiPageProps) {
  const { title, lead, above, links, attribution, licence, children } = props;
  return (
    <>
      <Bar />
      <main className={styles.page}>
        {above.length > 0 ? (
          <nav className={styles.above} aria-label="The way here">
            {above.map((page) => (
              <a key={page.href} href={page.href}>
                {page.title}
              </a>
            ))}
          </nav>
        ) : null}
        <h1>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
        {children}
        <LinkList links={links} />
      </main>
      <footer className={styles.footer}>
        <p>{attribution}</p>
        <p>
          Licence:{' '}
          <a href={licence.href} rel="license">
            {licence.title}
          </a>
        </p>
      </footer>
    </>
  );
}
