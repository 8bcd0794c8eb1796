import type { Atlas } from '../atlas/atlas';
import { citeAtlas } from '../citation/citation';
import { referenceEntry } from '../citation/entries';
import { formatApa } from '../citation/format';
import type { Item, ItemCollection } from '../feature';
import { layerOf } from '../layers';
import { itemsTable } from '../ogc/csv';
import type { PublishedCollection } from '../ogc/service';
import type { AtlasSummary } from '../page';
import { summarize } from '../summary/summary';
import { type ArchivedFile, archive } from './archive';
import { columnNote } from './columns';
import { type FileNote, readmeText } from './readme';
import { type Restrictions, restrictionLines } from './words';

export type DataFormat = 'geojson' | 'csv';

/** What is shown, and what a file says of it. */
export interface ShownData {
  /** The atlas as the view reads it. */
  atlas: Atlas;
  summary: AtlasSummary;
  view: Restrictions;
  /** Ids of the layers that are on, bottom to top. */
  on: readonly string[];
  /** Their items, narrowed, with geometry. */
  items: Readonly<Record<string, ItemCollection>>;
  notices: readonly string[];
  /** Absolute address of the page with this view; and of the page itself, with no slash at its end. */
  address: string;
  page: string;
}

/**
 * What is shown as files, one a layer, with a README, in one ZIP archive.
 * @param published says which columns the items of a layer have
 */
export function shownArchive(
  shown: ShownData,
  format: DataFormat,
  published: (id: string) => PublishedCollection,
): Uint8Array<ArrayBuffer> {
  const layers = shown.on.flatMap((id) => {
    const features = shown.items[id]?.features;
    return features ? [{ id, features, published: published(id) }] : [];
  });
  const files = layers.map((layer): ArchivedFile & { note: FileNote } => {
    const name = `${layer.id}.${format}`;
    return {
      name,
      text:
        format === 'csv' ? itemsTable(layer.published, layer.features) : geojson(layer.features),
      note: fileNote(shown, name, layer, format),
    };
  });
  const readme = {
    name: 'README.txt',
    text: readmeOf(
      shown,
      files.map(({ note }) => note),
    ),
  };
  return archive([readme, ...files], shown.atlas.manifest.updated);
}

function geojson(features: readonly Item[]): string {
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

function fileNote(
  { summary }: ShownData,
  name: string,
  layer: { id: string; features: readonly Item[]; published: PublishedCollection },
  format: DataFormat,
): FileNote {
  const { shape } = layer.published.properties;
  const columns = layerOf(layer.id)?.columns ?? [];
  const [header = ''] = format === 'csv' ? itemsTable(layer.published, []).split('\r\n') : [];
  const names = format === 'csv' ? header.split(',') : Object.keys(shape);
  return {
    name,
    description: layer.published.collection.description,
    rows: layer.features.length,
    columns: names.map((column) =>
      columnNote(column, columns, summary.indicators, Reflect.get(shape, column)),
    ),
  };
}

function readmeOf(shown: ShownData, files: readonly FileNote[]): string {
  const { atlas, summary, view } = shown;
  const { manifest, version } = atlas;
  const source = atlas.references.get(manifest.source.reference);
  return readmeText({
    title: manifest.title,
    summary: manifest.summary,
    citation: citeAtlas(atlas, shown.page).apa,
    source: source ? formatApa([{ entry: referenceEntry(source) }]) : summary.source.title,
    licence: manifest.licence,
    updated: manifest.updated,
    version,
    shown: summarize({ on: shown.on, items: shown.items, figures: view.figures }),
    restrictions: restrictionLines(view, summary.facets),
    notices: shown.notices,
    address: shown.address,
    disclaimer: manifest.boundaries.disclaimer,
    files,
  });
}
