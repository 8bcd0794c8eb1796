import type { ViewChoices, ViewState } from '@/components/state/viewState';
import type { ReaderChapter } from '@/components/reader/readerText';
import type { ItemAddress, ItemCollection } from '@/geo/feature';
import type { LayerAbout } from '@/geo/layers/layer';
import type { IndicatorDefinition } from '@/geo/atlas/schema';
import type { Panel, SourceNote } from '@/geo/panel';

/** What the page says of the atlas itself. Plain data. */
export interface AtlasSummary {
  title: string;
  summary: string;
  /** The source document. */
  source: SourceNote;
  /** Ids of the layers, bottom to top. */
  layers: readonly { id: string; on: boolean }[];
  /** Codes of the countries in the foreground. */
  focus: readonly string[];
  indicators: readonly IndicatorDefinition[];
  /** Indicator that fills the countries at first. */
  indicator: string;
  /** First camera, [west, south, east, north] in degrees. */
  bbox: number[];
  /** First and last instant of the atlas's period, RFC 3339. */
  period: { start: string; end: string };
  /** What must stand beside drawn boundaries. */
  disclaimer: string;
}

/** Everything that the page around the map is drawn from, made on the server for one request. */
export interface AtlasPageData {
  atlas: AtlasSummary;
  choices: Omit<ViewChoices, 'items'> & { items: readonly ItemAddress[] };
  view: ViewState;
  notices: string[];
  /** Items by collection id, without heavy geometry. */
  items: Record<string, ItemCollection>;
  /** The panel of the selected item. */
  panel: Panel | null;
  chapters: ReaderChapter[];
  /** "About this layer" by layer id. */
  about: Record<string, LayerAbout>;
}
