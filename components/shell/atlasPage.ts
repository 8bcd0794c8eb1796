import type { Gone } from '@/components/reader/InlineText';
import type { ViewChoices, ViewState } from '@/components/state/viewState';
import type { Reference } from '@/geo/atlas/schema';
import type { Coverage } from '@/geo/coverage';
import type { DigestChapter } from '@/geo/digest';
import type { ItemAddress, ItemCollection } from '@/geo/feature';
import type { LayerAbout } from '@/geo/layers/layer';
import type { AtlasSummary } from '@/geo/page';
import type { Panel, SourceNote } from '@/geo/panel';
import type { SourceSummary, Vanished } from '@/geo/sources';
import type { SourceText } from '@/geo/sourceText/known';
import type { Speaker } from '@/geo/speakers';

/** Everything that the page is drawn from, made on the server for one request. Plain data. */
export interface AtlasPageData {
  atlas: AtlasSummary;
  choices: Omit<ViewChoices, 'items'> & { items: readonly ItemAddress[] };
  view: ViewState;
  /** One sentence for each value of the link that could not be followed. */
  notices: string[];
  /** Items by collection id, without heavy geometry. */
  items: Record<string, ItemCollection>;
  /** The panel of the selected item. */
  panel: Panel | null;
  chapters: DigestChapter[];
  /** Why claims and items are not there in this reading, by address. */
  gone: Gone;
  /** All references with what rests on them, and what is gone without those switched off. */
  sources: SourceSummary[];
  references: ReadonlyMap<string, Reference>;
  vanished: Vanished;
  /** Who is quoted. */
  speakers: Speaker[];
  /** What the map draws of the claims. */
  coverage: Coverage;
  /** Where each indicator and measure comes from, by id. */
  seriesSources: Record<string, SourceNote[]>;
  sourceText: SourceText;
  /** "About this layer" by layer id. */
  about: Record<string, LayerAbout>;
}
