import type { Metadata } from 'next';
import { MapView } from '@/components/map/MapView';
import { StaticMap } from '@/components/map/StaticMap';
import { Atlas } from '@/components/shell/Atlas';
import { narrowAll, narrowingOf } from '@/components/state/narrowing';
import { layersOn } from '@/components/state/viewState';
import { openAtlas } from '@/geo/atlas/open';
import { stillMap } from '@/geo/stillMap';
import { pageData } from './pageData';

export interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Names the page after what it shows. */
export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { atlas, panel } = pageData(await openAtlas(), await searchParams);
  return {
    title: panel ? `${panel.title} · ${atlas.title}` : atlas.title,
    description: atlas.summary,
  };
}

/** The atlas: the map, and around it the article, the facts, the layers and the dates. */
export default async function Page({ searchParams }: PageProps) {
  const opened = await openAtlas();
  const data = pageData(opened, await searchParams);
  const { atlas, view, items } = data;
  const shown = view.indicator ?? atlas.indicator;
  const indicator = atlas.indicators.find((candidate) => candidate.id === shown);
  const still = indicator ? (
    <StaticMap
      still={stillMap(opened)}
      items={narrowAll(items, narrowingOf(view, data.choices))}
      indicator={indicator}
      view={view}
      on={layersOn(view, data.choices)}
      title={atlas.title}
    />
  ) : null;
  return (
    <Atlas
      data={data}
      map={
        <MapView atlas={atlas} initial={data.panel}>
          {still}
        </MapView>
      }
    />
  );
}
