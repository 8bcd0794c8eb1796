import type { Metadata } from 'next';
import { MapView } from '@/components/map/MapView';
import { StaticMap } from '@/components/map/StaticMap';
import { Embed } from '@/components/share/Embed';
import { openAtlas } from '@/geo/atlas/open';
import { stillMap } from '@/geo/stillMap';
import { shownOf } from '../download/shown';
import type { PageProps } from '../page';

export const metadata: Metadata = { title: 'Map', robots: { index: false } };

/** The map of a view in a frame of another page. */
export default async function Page({ searchParams }: PageProps) {
  const query = await searchParams;
  const opened = await openAtlas();
  const { data, on, items } = shownOf(opened, query, '');
  const { atlas, view, panel } = data;
  const shown = view.indicator ?? atlas.indicator;
  const indicator = atlas.indicators.find(({ id }) => id === shown);
  return (
    <Embed
      data={data}
      theme={query.theme === 'light' || query.theme === 'dark' ? query.theme : null}
      map={
        <MapView atlas={atlas} initial={panel} cooperative>
          {indicator ? (
            <StaticMap
              still={stillMap(opened)}
              items={items}
              indicator={indicator}
              view={view}
              on={on}
              title={atlas.title}
            />
          ) : null}
        </MapView>
      }
    />
  );
}
