import { type ItemAddress, parseItemAddress } from '@/geo/feature';

/** What the reader sees, as far as it has a meaning to share. The camera is in the hash. */
export interface ViewState {
  /** The selected item. */
  select: ItemAddress | null;
  /** Ids of the layers that are on, in the order of the atlas; null: as the atlas has them. */
  layers: string[] | null;
  /** Indicator that fills the countries; null: as the atlas has it. */
  indicator: string | null;
}

/** What there is to choose from, so that a link's words can be checked. */
export interface ViewChoices {
  layers: readonly { id: string; on: boolean }[];
  indicators: readonly { id: string }[];
  /** All items of the collections that are layers. */
  items: ReadonlySet<string>;
}

export interface ParsedView {
  state: ViewState;
  /** One sentence for each value of the link that could not be followed. */
  notices: string[];
}

export const emptyView: ViewState = { select: null, layers: null, indicator: null };

/** A URL's query as Next.js hands it over. */
export type ViewQuery = Record<string, string | string[] | undefined>;

/**
 * Reads the view from a URL's query. A value that means nothing here is left out with a notice;
 * the rest is kept. Parameters that are not ours are left alone.
 */
export function parseView(query: ViewQuery, choices: ViewChoices): ParsedView {
  const notices: string[] = [];
  const select = first(query.select);
  const address = select === undefined ? undefined : readAddress(select, choices);
  if (select !== undefined && !address) {
    notices.push(`The link selects “${shorten(select)}”, which this atlas does not hold.`);
  }
  const layers = first(query.layers);
  const indicator = first(query.indicator);
  const known = choices.indicators.some((candidate) => candidate.id === indicator);
  if (indicator !== undefined && !known) {
    notices.push(
      `The link asks for the indicator “${shorten(indicator)}”, which there is none of.`,
    );
  }
  return {
    state: {
      select: address ?? null,
      layers: layers === undefined ? null : readLayers(layers, choices, notices),
      indicator: indicator !== undefined && known ? indicator : null,
    },
    notices,
  };
}

/**
 * Writes the view as a query string without "?", in one fixed order. What is as the atlas has it
 * is left out, so that the plain URL is the plain view. `parseView` reads it back unchanged.
 */
export function formatView(state: ViewState): string {
  const parts: string[] = [];
  if (state.select) parts.push(`select=${state.select}`);
  if (state.layers)
    parts.push(`layers=${state.layers.length > 0 ? state.layers.join(',') : 'none'}`);
  if (state.indicator) parts.push(`indicator=${encodeURIComponent(state.indicator)}`);
  return parts.join('&');
}

/** The URL of a view, relative to the page: "?select=countries/TJ", or "./" for the plain view. */
export function viewHref(state: ViewState): string {
  const query = formatView(state);
  return query === '' ? './' : `?${query}`;
}

/** Ids of the layers that are on. */
export function layersOn(state: ViewState, choices: Pick<ViewChoices, 'layers'>): string[] {
  return state.layers ?? choices.layers.filter((layer) => layer.on).map((layer) => layer.id);
}

/** Switches one layer; null again when that brings the atlas's own choice back. */
export function toggleLayer(
  state: ViewState,
  id: string,
  choices: Pick<ViewChoices, 'layers'>,
): ViewState {
  const on = new Set(layersOn(state, choices));
  if (!on.delete(id)) on.add(id);
  const asGiven = choices.layers.every((layer) => layer.on === on.has(layer.id));
  return {
    ...state,
    layers: asGiven
      ? null
      : choices.layers.filter((layer) => on.has(layer.id)).map((layer) => layer.id),
  };
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function readAddress(text: string, choices: ViewChoices): ItemAddress | undefined {
  const parsed = parseItemAddress(text);
  return parsed && choices.items.has(text) ? `${parsed.collection}/${parsed.id}` : undefined;
}

function readLayers(text: string, choices: ViewChoices, notices: string[]): string[] {
  const asked = text === 'none' || text === '' ? [] : text.split(',');
  for (const id of asked) {
    if (!choices.layers.some((layer) => layer.id === id)) {
      notices.push(`The link shows the layer “${shorten(id)}”, which this atlas does not have.`);
    }
  }
  return choices.layers.filter((layer) => asked.includes(layer.id)).map((layer) => layer.id);
}
