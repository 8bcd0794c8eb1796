import { type ItemAddress, parseItemAddress } from '@/geo/feature';
import { type FigureChoice, figureChoices, plainReading } from '@/geo/reading';

/** What the reader sees, as far as it has a meaning to share. The camera is in the hash. */
export interface ViewState {
  /** The selected item. */
  select: ItemAddress | null;
  /** Ids of the layers that are on, in the order of the atlas; null: as the atlas has them. */
  layers: string[] | null;
  /** Indicator that fills the countries; null: as the atlas has it. */
  indicator: string | null;
  /** Kind of count of the comparable flows; null: as the layer has it. */
  measure: string | null;
  /** Which of rival figures is drawn. */
  figures: FigureChoice;
  /** Ids of the references that are switched off, in the order of the atlas. */
  without: string[];
}

/** What there is to choose from, so that a link's words can be checked. */
export interface ViewChoices {
  layers: readonly { id: string; on: boolean }[];
  indicators: readonly { id: string }[];
  measures: readonly { id: string }[];
  /** Ids of all references, in the order of the atlas. */
  references: readonly string[];
  /** All items of the collections that are layers. */
  items: ReadonlySet<string>;
}

export interface ParsedView {
  state: ViewState;
  /** One sentence for each value of the link that could not be followed. */
  notices: string[];
}

export const emptyView: ViewState = {
  select: null,
  layers: null,
  indicator: null,
  measure: null,
  figures: plainReading.figures,
  without: [],
};

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
  return {
    state: {
      select: address ?? null,
      layers: layers === undefined ? null : readLayers(layers, choices, notices),
      indicator: readId(first(query.indicator), choices.indicators, 'indicator', notices),
      measure: readId(first(query.measure), choices.measures, 'measure', notices),
      figures: readFigures(first(query.figures), notices),
      without: readWithout(first(query.without), choices, notices),
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
  if (state.measure) parts.push(`measure=${encodeURIComponent(state.measure)}`);
  if (state.figures !== plainReading.figures) parts.push(`figures=${state.figures}`);
  if (state.without.length > 0) parts.push(`without=${state.without.join(',')}`);
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

/** Switches one source off, or on again; `known` are the ids of all references, in order. */
export function toggleSource(state: ViewState, id: string, known: readonly string[]): ViewState {
  const off = new Set(state.without);
  if (!off.delete(id)) off.add(id);
  return { ...state, without: known.filter((reference) => off.has(reference)) };
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function readId(
  text: string | undefined,
  known: readonly { id: string }[],
  what: string,
  notices: string[],
): string | null {
  if (text === undefined) return null;
  if (known.some(({ id }) => id === text)) return text;
  notices.push(`The link asks for the ${what} “${shorten(text)}”, which there is none of.`);
  return null;
}

function readFigures(text: string | undefined, notices: string[]): FigureChoice {
  const choice = figureChoices.find((candidate) => candidate === text);
  if (text !== undefined && !choice) {
    notices.push(
      `The link asks for the figures “${shorten(text)}”; there are ${figureChoices.join(', ')}.`,
    );
  }
  return choice ?? plainReading.figures;
}

function readWithout(text: string | undefined, choices: ViewChoices, notices: string[]): string[] {
  const asked = text === undefined || text === '' ? [] : text.split(',');
  for (const id of asked) {
    if (!choices.references.includes(id)) {
      notices.push(
        `The link leaves out the source “${shorten(id)}”, which this atlas does not use.`,
      );
    }
  }
  return choices.references.filter((id) => asked.includes(id));
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
