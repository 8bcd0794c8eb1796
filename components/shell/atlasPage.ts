import type { ViewChoices, ViewState } from '@/components/state/viewState';
import type { Reference } from '@/geo/atlas/schema';
import type { DigestChapter } from '@/geo/digest';
import type { Evidence } from '@/geo/evidence';
import type { ItemAddress, ItemCollection } from '@/geo/feature';
import type { LayerAbout } from '@/geo/layers/layer';
import type { AtlasSummary } from '@/geo/page';
import type { Panel } from '@/geo/panel';
import type { SourceText } from '@/geo/sourceText/known';

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
  /** What this reading rests on, and what it leaves out. */
  evidence: Evidence;
  references: ReadonlyMap<string, Reference>;
  sourceText: SourceText;
  /** "About this layer" by layer id. */
  about: Record<string, LayerAbout>;
}
