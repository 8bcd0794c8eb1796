import { type FacetId, facetIds } from '@/geo/facets/facet';
import type { Filters } from '@/geo/facets/narrow';
import type { ItemAddress } from '@/geo/feature';
import { type FigureChoice, plainReading } from '@/geo/reading';

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
  /** The period that is looked at, as the `datetime` of the API; null: all times. */
  datetime: string | null;
  /** Values chosen of each facet; a facet without values is left out. */
  filters: Filters;
  /** The chapter that the map follows; null outside the story walk. */
  chapter: string | null;
  /** The layer whose table stands in the place of the map; null: the map. */
  table: string | null;
  /** Column by which the table is sorted, with a minus for descending; null: as the table has it. */
  sort: string | null;
}

/** A layer that can be switched, and the columns that its table can be sorted by. */
export interface LayerChoice {
  id: string;
  on: boolean;
  columns?: readonly string[];
}

/** A chapter of the digest, and what it shows as long as the reader asks for nothing else. */
export interface ChapterChoice {
  id: string;
  layers: readonly string[];
  datetime: string | null;
}

/** What there is to choose from, so that a link's words can be checked. */
export interface ViewChoices {
  layers: readonly LayerChoice[];
  indicators: readonly { id: string }[];
  measures: readonly { id: string }[];
  /** Ids of all references, in the order of the atlas. */
  references: readonly string[];
  facets: readonly { id: FacetId; values: readonly { id: string }[] }[];
  chapters: readonly ChapterChoice[];
  /** All items of the collections that are layers. */
  items: ReadonlySet<string>;
}

export const emptyView: ViewState = {
  select: null,
  layers: null,
  indicator: null,
  measure: null,
  figures: plainReading.figures,
  without: [],
  datetime: null,
  filters: {},
  chapter: null,
  table: null,
  sort: null,
};

/**
 * Writes the view as a query string without "?", in one fixed order. What is as the atlas has it
 * is left out, so that the plain URL is the plain view. `parseView` reads it back unchanged.
 */
export function formatView(state: ViewState): string {
  const parts: string[] = [];
  if (state.chapter) parts.push(`chapter=${state.chapter}`);
  if (state.select) parts.push(`select=${state.select}`);
  if (state.layers) {
    parts.push(`layers=${state.layers.length > 0 ? state.layers.join(',') : 'none'}`);
  }
  if (state.datetime) parts.push(`datetime=${state.datetime}`);
  for (const facet of facetIds) {
    const values = state.filters[facet] ?? [];
    if (values.length > 0) parts.push(`${facet}=${values.map(encodeURIComponent).join(',')}`);
  }
  if (state.indicator) parts.push(`indicator=${encodeURIComponent(state.indicator)}`);
  if (state.measure) parts.push(`measure=${encodeURIComponent(state.measure)}`);
  if (state.figures !== plainReading.figures) parts.push(`figures=${state.figures}`);
  if (state.without.length > 0) parts.push(`without=${state.without.join(',')}`);
  if (state.table) parts.push(`table=${state.table}`);
  if (state.sort) parts.push(`sort=${state.sort}`);
  return parts.join('&');
}

/** The URL of a view, relative to the page: "?select=countries/TJ", or "./" for the plain view. */
export function viewHref(state: ViewState): string {
  const query = formatView(state);
  return query === '' ? './' : `?${query}`;
}

/** Ids of the layers that are on. */
export function layersOn(
  state: Pick<ViewState, 'layers'>,
  choices: Pick<ViewChoices, 'layers'>,
): string[] {
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
    chapter: null,
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

/**
 * Chooses a value of a facet, or takes the choice back.
 * @param known the values of the facet, in order
 */
export function toggleFilter(
  state: ViewState,
  facet: FacetId,
  value: string,
  known: readonly { id: string }[],
): ViewState {
  const chosen = new Set(state.filters[facet] ?? []);
  if (!chosen.delete(value)) chosen.add(value);
  return withFilter(
    state,
    facet,
    known.map(({ id }) => id).filter((id) => chosen.has(id)),
  );
}

/** The view with the chosen values of one facet; none take the facet away. */
export function withFilter(state: ViewState, facet: FacetId, values: readonly string[]): ViewState {
  const { [facet]: _, ...others } = state.filters;
  return { ...state, filters: values.length > 0 ? { ...others, [facet]: values } : others };
}

/** The view of another period; null for all times. It is no longer that of a chapter. */
export function withDatetime(state: ViewState, datetime: string | null): ViewState {
  return { ...state, datetime, chapter: null };
}

/** The view in which nothing is narrowed: all times, all values of every facet. */
export function withoutNarrowing(state: ViewState): ViewState {
  return { ...withDatetime(state, null), filters: {} };
}

/** The view of a chapter: its layers and period; the selection ends, what else was chosen stays. */
export function enterChapter(
  state: ViewState,
  chapter: ChapterChoice,
  choices: Pick<ViewChoices, 'layers'>,
): ViewState {
  return {
    ...state,
    chapter: chapter.id,
    select: null,
    layers: chapterLayers(chapter, choices),
    datetime: chapter.datetime,
  };
}

/** The layers of a chapter, in the order of the atlas; null when they are those of the plain view. */
export function chapterLayers(
  chapter: ChapterChoice,
  { layers }: Pick<ViewChoices, 'layers'>,
): string[] | null {
  const plain = layers.every(({ id, on }) => on === chapter.layers.includes(id));
  return plain ? null : layers.map(({ id }) => id).filter((id) => chapter.layers.includes(id));
}

/** The view without its chapter when it shows other layers or another period than that. */
export function settleChapter(
  state: ViewState,
  choices: Pick<ViewChoices, 'layers' | 'chapters'>,
): ViewState {
  if (state.chapter === null) return state;
  const chapter = choices.chapters.find(({ id }) => id === state.chapter);
  const own = chapter && chapterLayers(chapter, choices);
  const isOwn =
    chapter?.datetime === state.datetime && own?.join() === (state.layers ?? undefined)?.join();
  return isOwn ? state : { ...state, chapter: null };
}
