import { z } from 'zod';
import { type Bbox, bboxSchema, formatBbox, parseBbox } from './bbox';
import { type FilterLanguage, filterLanguageParameter, filterParameter } from './cql2/parameters';
import { bboxCrsParameter, crsParameter, filterCrsParameter } from './crs/parameters';
import { parseDatetimeParameter } from './datetime';
import { InvalidParameter } from './errors';
import type { PropertyValue } from './feature';
import { joinParameters, type Parameter } from './parameter';
import { type FigureChoice, figureChoices, plainReading, type Reading } from './reading';

/** Items of a page when the request does not say. */
export const defaultLimit = 100;
/** Items of a page at most. */
export const maximumLimit = 10_000;

/** What of a collection is asked for. Everything left out does not restrict. */
export interface ItemQuery extends Partial<Reading> {
  /** [west, south, east, north] in degrees; in another system, its corners in its axis order. */
  bbox?: Bbox;
  /** URI of the system of `bbox`; CRS84 when left out. */
  bboxCrs?: string;
  /** An instant or interval as `parseDatetimeParameter` reads it. */
  datetime?: string;
  /** Items of a page, 1 to 10,000. */
  limit?: number;
  /** Items before the page. */
  offset?: number;
  /** Properties that equal a value. */
  properties?: Readonly<Record<string, Exclude<PropertyValue, null>>>;
  /** A condition in CQL2 over the queryables. */
  filter?: string;
  /** The language of `filter`; CQL2 Text when left out. */
  filterLang?: FilterLanguage;
  /** URI of the system of coordinates in `filter`; CRS84 when left out. */
  filterCrs?: string;
  /** URI of the system of the answer's geometries; CRS84 when left out. */
  crs?: string;
  /** The format of the answer. */
  f?: ItemsFormat;
}

/** Formats of a page of items. */
export const itemsFormats = ['json', 'html', 'csv'] as const;
export type ItemsFormat = (typeof itemsFormats)[number];

/** OGC API - Features /req/core/fc-bbox-definition. */
export const bboxParameter: Parameter<Bbox> = {
  name: 'bbox',
  description:
    'Only items whose geometry shares a point with this box: west,south,east,north in degrees ' +
    '(CRS84), or six numbers with heights, which are left aside. West greater than east spans ' +
    'the antimeridian. Items without geometry are always among the answer.',
  schema: bboxSchema,
  parse: (text) => parseBbox(text),
  format: formatBbox,
};

/** OGC API - Features /req/core/fc-time-definition. */
export const datetimeParameter: Parameter<string> = {
  name: 'datetime',
  description:
    'Only items whose time shares an instant with this one: an instant (2024-03-22T17:00:00Z), ' +
    'a day (2024-03-22), or an interval with ".." for an open end (2015-01-01/..). ' +
    'Items without time are always among the answer.',
  schema: z.string(),
  parse(text) {
    parseDatetimeParameter(text);
    return text;
  },
  format: (value) => value,
};

/** OGC API - Features /req/core/fc-limit-definition; above the maximum counts as the maximum. */
export const limitParameter: Parameter<number> = {
  name: 'limit',
  description: `How many items the answer may hold; more than ${maximumLimit} counts as ${maximumLimit}.`,
  schema: z.int().min(1).max(maximumLimit).default(defaultLimit),
  parse: (text) => Math.min(wholeNumber('limit', text, 1), maximumLimit),
  format: String,
};

export const offsetParameter: Parameter<number> = {
  name: 'offset',
  description: 'How many items to pass over before the first one of the answer.',
  schema: z.int().min(0).default(0),
  parse: (text) => wholeNumber('offset', text, 0),
  format: String,
};

/**
 * The parameter `f` of a resource.
 * @param formats names of the formats that it has, the default first
 */
export function formatParameterOf<T extends string>(formats: readonly [T, ...T[]]): Parameter<T> {
  return {
    name: 'f',
    description: 'The format of the answer; it counts more than the field Accept.',
    schema: z.enum(formats).default(() => formats[0]),
    parse(text) {
      const format = formats.find((candidate) => candidate === text);
      if (format) return format;
      const expected = formats.map((name) => `"${name}"`).join(' or ');
      throw new InvalidParameter('f', text, expected);
    },
    format: (value) => value,
  };
}

export const itemsFormatParameter = formatParameterOf(itemsFormats);

export const figuresParameter: Parameter<FigureChoice> = {
  name: 'figures',
  description:
    'Which of rival figures is given: the one of the source document, the latest, the lowest or ' +
    'the highest of those that count the same in the same unit.',
  schema: z.enum(figureChoices).default(plainReading.figures),
  parse(text) {
    const choice = figureChoices.find((candidate) => candidate === text);
    if (choice) return choice;
    throw new InvalidParameter('figures', text, `one of ${figureChoices.join(', ')}`);
  },
  format: (value) => value,
};

export const withoutParameter: Parameter<readonly string[]> = {
  name: 'without',
  description:
    'Ids of references that are left out, with commas between them. Claims and figures that rest ' +
    'on them alone are not in the answer, nor is an item of which nothing is left.',
  schema: z.array(z.string()),
  parse(text) {
    const ids = text.split(',');
    if (ids.includes('')) {
      throw new InvalidParameter('without', text, 'ids of references with commas between them');
    }
    return ids;
  },
  format: (value) => [...new Set(value)].sort().join(','),
};

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || !Number.isSafeInteger(number)) {
    throw new InvalidParameter(name, text, `a whole number from ${least}`);
  }
  return number;
}

/**
 * Writes a query as the query string of its URL, always in the same order: two queries that ask
 * the same are the same text, so it also serves as a key. A reading that is the plain one is left
 * out.
 * @returns "bbox=60,36,76,42&limit=10", with no question mark; "" for the empty query
 */
export function formatItemQuery(query: ItemQuery): string {
  const entries: [string, string][] = [];
  const add = <T>(parameter: Parameter<T>, value: T | undefined) => {
    if (value !== undefined) entries.push([parameter.name, parameter.format(value)]);
  };
  add(bboxParameter, query.bbox);
  add(bboxCrsParameter, query.bboxCrs);
  add(datetimeParameter, query.datetime);
  for (const [name, value] of Object.entries(query.properties ?? {}).toSorted(byName)) {
    entries.push([name, String(value)]);
  }
  add(filterParameter, query.filter);
  add(filterLanguageParameter, query.filterLang);
  add(filterCrsParameter, query.filterCrs);
  const { figures = plainReading.figures, without = [] } = query;
  if (figures !== plainReading.figures) add(figuresParameter, figures);
  if (without.length > 0) add(withoutParameter, without);
  add(crsParameter, query.crs);
  add(limitParameter, query.limit);
  add(offsetParameter, query.offset);
  add(itemsFormatParameter, query.f);
  return joinParameters(entries);
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
