import type { AtlasPageData } from '@/components/shell/atlasPage';
import { parseView, type ViewQuery } from '@/components/state/parseView';
import type { ViewChoices } from '@/components/state/viewState';
import type { Atlas } from '@/geo/atlas/atlas';
import { NotFound } from '@/geo/errors';
import { evidenceOf } from '@/geo/evidence';
import type { ItemAddress } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import { columnsOf } from '@/geo/layers/columns';
import { type AtlasSummary, atlasPage, panelOf } from '@/geo/page';
import type { Panel } from '@/geo/panel';
import { readAs } from '@/geo/reading';

/** Everything that the page is drawn from, for one request: the atlas as the URL reads it. */
export function pageData(atlas: Atlas, query: ViewQuery): AtlasPageData {
  const { atlas: plain, addresses } = atlasPage(atlas);
  const choices = viewChoices(plain);
  const { state, notices } = parseView(query, { ...choices, items: new Set(addresses) });
  const read = readAs(atlas, { figures: state.figures, without: state.without });
  const page = atlasPage(read);
  const panel = state.select ? panelOrNothing(read, state.select) : null;
  return {
    atlas: page.atlas,
    choices: { ...choices, items: addresses },
    view: state,
    notices: state.select && !panel ? [...notices, goneNotice] : notices,
    items: page.items,
    panel,
    chapters: page.chapters,
    evidence: evidenceOf(atlas, read),
    references: atlas.references,
    sourceText: page.sourceText,
    about: page.about,
  };
}

/** What a link to the page may ask for. */
function viewChoices(plain: AtlasSummary): Omit<ViewChoices, 'items'> {
  const { layers, indicators, measures, references, facets, chapters } = plain;
  return {
    layers: layers.map((row) => {
      const layer = layerOf(row.id);
      const columns = layer ? columnsOf(layer, indicators) : [];
      return { ...row, columns: columns.map(({ property }) => property) };
    }),
    indicators,
    measures,
    references,
    facets,
    chapters,
  };
}

const goneNotice =
  'What the link selects rests only on sources that are switched off. Switch one on to see it.';

function panelOrNothing(atlas: Atlas, address: ItemAddress): Panel | null {
  try {
    return panelOf(atlas, address);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
