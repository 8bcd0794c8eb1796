import type { Atlas } from './atlas/atlas';
import type { CorridorMeasure, IndicatorDefinition } from './atlas/schema';
import { datetimeOf, formatEdtf, parseEdtf } from './datetime';
import { type DigestChapter, digest } from './digest';
import { type FacetChoice, facetChoices } from './facets/choices';
import { type ItemAddress, type ItemCollection, itemAddress, parseItemAddress } from './feature';
import { fillIndicators } from './indicator';
import { collectionOf, itemsOf } from './layers/collections';
import type { LayerAbout } from './layers/layer';
import type { Panel, SourceNote } from './panel';
import { sourceNote } from './reference';
import type { SourceText } from './sourceText/known';
import { sourceText } from './sourceText/sourceText';

/** What the page says of the atlas itself. Plain data. */
export interface AtlasSummary {
  id: string;
  /** Changes with any change of the atlas's files. */
  version: string;
  /** Date of the data for names of files, EDTF. */
  dated: string;
  title: string;
  summary: string;
  /** When its content was last changed, in words. */
  updated: string;
  /** The source document. */
  source: SourceNote;
  /** When the source document was published, in EDTF. */
  published: string;
  /** Ids of the layers, bottom to top. */
  layers: readonly { id: string; on: boolean }[];
  /** Codes of the countries in the foreground. */
  focus: readonly string[];
  /** Indicators that can fill the countries. */
  indicators: readonly IndicatorDefinition[];
  /** Indicator that fills the countries at first. */
  indicator: string;
  /** Kinds of count of the comparable flows. */
  measures: readonly CorridorMeasure[];
  /** Chapters of the digest, and what the map shows with each. */
  chapters: readonly ChapterView[];
  /** Facets that items can be narrowed by. */
  facets: readonly FacetChoice[];
  /** Ids of all references. */
  references: readonly string[];
  /** First camera, [west, south, east, north] in degrees. */
  bbox: number[];
  /** First and last instant of the atlas's period, RFC 3339. */
  period: { start: string; end: string };
  /** What must stand beside drawn boundaries. */
  disclaimer: string;
}

/** What the map shows with a chapter. */
export interface ChapterView {
  id: string;
  title: string;
  /** Camera, [west, south, east, north] in degrees. */
  bbox: readonly number[];
  /** Ids of the layers that are on. */
  layers: readonly string[];
  /** The period, as the `datetime` of the API; null: all times. */
  datetime: string | null;
}

/** What of the page depends on the atlas alone, made once for each atlas. */
export interface AtlasPage {
  atlas: AtlasSummary;
  /** Addresses of all items. */
  addresses: readonly ItemAddress[];
  /** Items by collection id, without their geometry. */
  items: Record<string, ItemCollection>;
  chapters: DigestChapter[];
  /** What is known of the source document's paragraphs, for a reader who has its text. */
  sourceText: SourceText;
  /** "About this layer" by layer id. */
  about: Record<string, LayerAbout>;
}

const pages = new WeakMap<Atlas, AtlasPage>();

/** What the page is made of, for an atlas. */
export function atlasPage(atlas: Atlas): AtlasPage {
  const page = pages.get(atlas) ?? makePage(atlas);
  pages.set(atlas, page);
  return page;
}

function makePage(atlas: Atlas): AtlasPage {
  const ids = atlas.manifest.layers.map((layer) => layer.id);
  return {
    atlas: summary(atlas),
    addresses: [
      ...ids.flatMap((id) => itemsOf(atlas, id).features.map((item) => itemAddress(id, item.id))),
      ...[...atlas.claims.keys()].map((id) => itemAddress('claims', id)),
    ],
    items: Object.fromEntries(ids.map((id) => [id, withoutGeometry(itemsOf(atlas, id))])),
    chapters: digest(atlas),
    sourceText: sourceText(atlas),
    about: Object.fromEntries(ids.map((id) => [id, collectionOf(id).about(atlas)])),
  };
}

function summary(atlas: Atlas): AtlasSummary {
  const { manifest, version } = atlas;
  const { start, end } = parseEdtf(manifest.period);
  if (start === null || end === null) {
    throw new Error(`atlas.yaml, field "period": got "${manifest.period}", expected both ends`);
  }
  return {
    id: manifest.id,
    version,
    dated: manifest.updated,
    title: manifest.title,
    summary: manifest.summary,
    updated: formatEdtf(manifest.updated),
    source: sourceNote(atlas, manifest.source.reference),
    published: manifest.source.published,
    layers: manifest.layers,
    focus: manifest.focus,
    indicators: fillIndicators(atlas),
    indicator: manifest.indicator,
    measures: manifest.corridorMeasures,
    facets: facetChoices(atlas),
    chapters: atlas.chapters.map(({ id, title, camera, layers, period }) => ({
      id,
      title,
      bbox: camera.bbox,
      layers,
      datetime: datetimeOf(period),
    })),
    references: [...atlas.references.keys()],
    bbox: manifest.camera.bbox,
    period: { start: new Date(start).toISOString(), end: new Date(end).toISOString() },
    disclaimer: manifest.boundaries.disclaimer,
  };
}

/** Lists need names and figures; the map asks the API for where things are. */
function withoutGeometry(items: ItemCollection): ItemCollection {
  const features = items.features.map(({ extent: _, ...item }) => ({ ...item, geometry: null }));
  return { ...items, features };
}

/**
 * The panel of an item.
 * @throws NotFound when the atlas has no such item
 */
export function panelOf(atlas: Atlas, address: ItemAddress): Panel | null {
  const parsed = parseItemAddress(address);
  return parsed ? collectionOf(parsed.collection).panel(atlas, parsed.id) : null;
}
