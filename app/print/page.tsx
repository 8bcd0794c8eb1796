import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PrintPage } from '@/components/share/PrintPage';
import { openAtlas } from '@/geo/atlas/open';
import { makeSheet } from '@/geo/sheet/sheet';
import { pageAddress } from '../download/pageAddress';
import { referencesOf } from '../download/references';
import { sheetOf } from '../download/sheet';
import { shownOf } from '../download/shown';
import type { PageProps } from '../page';
import { readMap } from './readMap';

export const metadata: Metadata = { title: 'Print', robots: { index: false } };

/** Wide enough for the legend beside itself, and as high as a page of paper leaves it. */
const size = { width: 760, height: 560 };

/** What a view shows, for paper. */
export default async function Page({ searchParams }: PageProps) {
  const query = await searchParams;
  const { map, camera, notices } = readMap(query.map);
  const shown = shownOf(await openAtlas(), query, pageAddress(await headers()), map);
  const { data, on, items } = shown;
  const { root } = makeSheet(sheetOf(shown, { camera, size, theme: 'light' }));
  return (
    <PrintPage
      atlas={data.atlas}
      view={data.view}
      sheet={root}
      on={on}
      items={items}
      facets={data.atlas.facets}
      references={referencesOf(shown)}
      notices={[...data.notices, ...notices]}
      map={map}
    />
  );
}
