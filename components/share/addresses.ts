import { emptyView, formatView, type ViewState } from '@/components/state/viewState';
import { filterText } from '@/geo/facets/filterText';
import type { Narrowing } from '@/geo/facets/narrow';
import type { Layer } from '@/geo/layers/layer';

/** What a copied link carries besides the page. */
export interface LinkParts {
  /** Selection, layers, period, filters, figures and sources. */
  view: boolean;
  /** Where the map looks. */
  position: boolean;
}

/**
 * The link to share.
 * @param page absolute address of the page, such as "https://oxus.example.org/"
 * @param hash the camera, "#map=4.2/48.5/56.2"; empty when there is no map
 */
export function shareLink(page: string, view: ViewState, hash: string, parts: LinkParts): string {
  const query = parts.view ? formatView(view) : '';
  return page + (query && `?${query}`) + (parts.position ? hash : '');
}

/** The query of a view with further parameters, with its "?". */
export function viewQuery(
  view: ViewState,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const own = Object.entries(more).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`],
  );
  const parts = [formatView(view), ...own].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The camera of a hash as the parameter `map` has it: "4.2/48.5/56.2"; undefined for none. */
export function mapParameter(hash: string): string | undefined {
  return /^#map=([-\d./]+)$/.exec(hash)?.[1];
}

/** The address of the view as it is shown in a frame; a table or a chapter is not. */
export function embedAddress(
  page: string,
  view: ViewState,
  hash: string,
  { view: whole, position, theme }: LinkParts & { theme: string },
): string {
  const shown = whole ? { ...view, table: null, sort: null, chapter: null } : emptyView;
  const query = viewQuery(shown, { theme: theme === 'system' ? undefined : theme });
  return `${page}embed${query}${position ? hash : ''}`;
}

/** The code that puts a frame into a page. */
export function embedCode(
  source: string,
  { title, width, height }: { title: string; width: string; height: string },
): string {
  const attributes = [
    ['src', source],
    ['title', title],
    ['width', width],
    ['height', height],
    ['loading', 'lazy'],
    ['style', 'border:0'],
    ['allowfullscreen', ''],
  ] as const;
  const written = attributes.map(([name, value]) =>
    value === '' ? name : `${name}="${escapeAttribute(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** What of a view the API's items of a layer depend on. */
export interface ItemsAsked {
  narrowing: Narrowing;
  figures: string;
  without: readonly string[];
}

/** The API's address of the items of one layer that are shown, relative to the page. */
export function itemsHref(
  layer: Pick<Layer, 'id' | 'facets' | 'measured'>,
  { narrowing, figures, without }: ItemsAsked,
  format: 'csv' | 'json',
): string {
  const { datetime, filters, measure } = narrowing;
  const filter = filterText(layer, filters);
  const parameters = new URLSearchParams({ f: format, limit: '10000' });
  if (datetime !== null) parameters.set('datetime', datetime);
  if (layer.measured && measure !== null) parameters.set(layer.measured, measure);
  if (filter !== undefined) parameters.set('filter', filter);
  if (figures !== 'article') parameters.set('figures', figures);
  if (without.length > 0) parameters.set('without', without.join(','));
  return `/api/collections/${layer.id}/items?${parameters}`;
}
