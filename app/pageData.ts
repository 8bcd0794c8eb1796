import type { AtlasPageData } from '@/components/shell/atlasPage';
import { parseView, type ViewQuery } from '@/components/state/viewState';
import type { Atlas } from '@/geo/atlas/atlas';
import { atlasPage, panelOf } from '@/geo/page';

/** Everything that the page is drawn from, for one request. */
export function pageData(atlas: Atlas, query: ViewQuery): AtlasPageData {
  const { atlas: summary, addresses, items, chapters, about } = atlasPage(atlas);
  const choices = { layers: summary.layers, indicators: summary.indicators };
  const { state, notices } = parseView(query, { ...choices, items: new Set(addresses) });
  return {
    atlas: summary,
    choices: { ...choices, items: addresses },
    view: state,
    notices,
    items,
    panel: state.select ? panelOf(atlas, state.select) : null,
    chapters,
    about,
  };
}
