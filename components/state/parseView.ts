import { parseDatetimeParameter } from '@/geo/datetime';
import { InvalidParameter } from '@/geo/errors';
import type { Filters } from '@/geo/facets/narrow';
import { type ItemAddress, parseItemAddress } from '@/geo/feature';
import { type FigureChoice, figureChoices, plainReading } from '@/geo/reading';
import { datetimeOfForm } from '@/geo/timeline/period';
import { chapterLayers, settleChapter, type ViewChoices, type ViewState } from './viewState';

export interface ParsedView {
  state: ViewState;
  /** One sentence for each value of the link that could not be followed. */
  notices: string[];
}

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
  const chapter = readId(first(query.chapter), choices.chapters, 'chapter', notices);
  const layers = first(query.layers);
  const datetime = first(query.datetime) ?? datetimeOfForm(first(query.from), first(query.until));
  // A chapter alone brings its layers and period; a link that names these means them.
  const own =
    layers === undefined && datetime === undefined
      ? choices.chapters.find(({ id }) => id === chapter)
      : undefined;
  const { table, sort } = readTable(query, choices, notices);
  const state: ViewState = {
    select: address ?? null,
    layers: layers === undefined ? null : readLayers(layers, choices, notices),
    indicator: readId(first(query.indicator), choices.indicators, 'indicator', notices),
    measure: readId(first(query.measure), choices.measures, 'measure', notices),
    figures: readFigures(first(query.figures), notices),
    without: readWithout(first(query.without), choices, notices),
    datetime: readDatetime(datetime, notices),
    filters: readFilters(query, choices, notices),
    chapter,
    table,
    sort,
    ...(own && { layers: chapterLayers(own, choices), datetime: own.datetime }),
  };
  return { state: settleChapter(state, choices), notices };
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

function readDatetime(text: string | undefined, notices: string[]): string | null {
  if (text === undefined) return null;
  try {
    parseDatetimeParameter(text);
    return text;
  } catch (error) {
    if (!(error instanceof InvalidParameter)) throw error;
    notices.push(`The link asks for the period “${shorten(text)}”, which is none.`);
    return null;
  }
}

function readFilters(query: ViewQuery, choices: ViewChoices, notices: string[]): Filters {
  const chosen = choices.facets.flatMap((facet) => {
    const text = first(query[facet.id]);
    const asked = text === undefined || text === '' ? [] : text.split(',');
    for (const value of asked) {
      if (!facet.values.some(({ id }) => id === value)) {
        notices.push(
          `The link filters by “${facet.id}” with “${shorten(value)}”, which nothing here has.`,
        );
      }
    }
    const values = facet.values.map(({ id }) => id).filter((id) => asked.includes(id));
    return values.length > 0 ? [[facet.id, values] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function readTable(
  query: ViewQuery,
  choices: ViewChoices,
  notices: string[],
): Pick<ViewState, 'table' | 'sort'> {
  const table = readId(first(query.table), choices.layers, 'table', notices);
  const sort = first(query.sort);
  if (sort === undefined) return { table, sort: null };
  const columns = choices.layers.find(({ id }) => id === table)?.columns ?? [];
  if (columns.includes(sort.replace(/^-/, ''))) return { table, sort };
  notices.push(`The link sorts by “${shorten(sort)}”, which is no column of an open table.`);
  return { table, sort: null };
}
