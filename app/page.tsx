import type { Metadata } from 'next';
import { MapView } from '@/components/map/MapView';
import { Atlas } from '@/components/shell/Atlas';
import { openAtlas } from '@/geo/atlas/open';
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
  const data = pageData(await openAtlas(), await searchParams);
  return <Atlas data={data} map={<MapView atlas={data.atlas}>{null}</MapView>} />;
}
