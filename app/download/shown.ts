import type { AtlasPageData } from '@/components/shell/atlasPage';
import { narrowAll, narrowingOf } from '@/components/state/narrowing';
import type { ViewQuery } from '@/components/state/parseView';
import { formatView, layersOn } from '@/components/state/viewState';
import type { Atlas } from '@/geo/atlas/atlas';
import type { ShownData } from '@/geo/download/files';
import { itemsOf } from '@/geo/layers/collections';
import { readAs } from '@/geo/reading';
import { pageData } from '../pageData';

/** What a link shows, for everything that is not the page itself. */
export interface Shown extends ShownData {
  data: AtlasPageData;
}

/**
 * What the page with the same query shows: the layers that are on, their items with geometry,
 * narrowed by the same functions.
 * @param page absolute address of the page, with no slash at its end
 * @param map the camera as the page's hash has it, "4.2/48.5/56.2"; left out, the first one
 */
export function shownOf(opened: Atlas, query: ViewQuery, page: string, map?: string): Shown {
  const data = pageData(opened, query);
  const { view, choices } = data;
  const atlas = readAs(opened, view);
  const on = layersOn(view, choices);
  const all = Object.fromEntries(on.map((id) => [id, itemsOf(atlas, id)]));
  const search = formatView(view);
  return {
    data,
    atlas,
    summary: data.atlas,
    view,
    on,
    items: narrowAll(all, narrowingOf(view, choices)),
    notices: data.notices,
    address: `${page}/${search && `?${search}`}${map === undefined ? '' : `#map=${map}`}`,
    page,
  };
}
