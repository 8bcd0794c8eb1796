import type { Metadata } from 'next';
import { FoundList } from '@/components/palette/FoundList';
import { Bar } from '@/components/shell/Bar';
import styles from '@/components/shell/Prose.module.css';
import { openAtlas } from '@/geo/atlas/open';
import { findablesOf } from '@/geo/find/findables';
import { makeFinder } from '@/geo/find/finder';
import { atlasPage } from '@/geo/page';

export const metadata: Metadata = { title: 'Search' };

// The atlas is chosen when the server starts, not when it is built.
export const dynamic = 'force-dynamic';

export interface SearchPageProps {
  searchParams: Promise<{ q?: string | string[] }>;
}

/** The search without script: a form, and what it finds as links into the atlas. */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { q = '' } = await searchParams;
  const query = String(q).slice(0, 200);
  const opened = await openAtlas();
  const findables = findablesOf(opened);
  const finder = makeFinder(findables);
  return (
    <>
      <Bar source={atlasPage(opened).atlas.source} />
      <main className={styles.prose}>
        <h1>Search</h1>
        <p>
          <a href="/">Open the map</a>
        </p>
        <FoundList
          query={query}
          groups={query.trim() === '' ? null : finder.find(query)}
          meant={finder.meant(query)}
          findables={findables}
        />
      </main>
    </>
  );
}
