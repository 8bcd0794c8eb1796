import { parseBbox } from './bbox';
import { filterLanguageParameter, filterParameter } from './cql2/parameters';
import { findCrs } from './crs/crs';
import { bboxCrsParameter, crsParameter, filterCrsParameter } from './crs/parameters';
import { InvalidParameter } from './errors';
import type { PropertyValue } from './feature';
import { type Parameter, type ParameterTexts, readParameter } from './parameter';
import {
  bboxParameter,
  datetimeParameter,
  figuresParameter,
  type ItemQuery,
  itemsFormatParameter,
  limitParameter,
  offsetParameter,
  withoutParameter,
} from './query';
import type { Reading } from './reading';

/** How the atlas is read: parameters of items and of one item. */
export const readingParameters: readonly Parameter<unknown>[] = [
  figuresParameter,
  withoutParameter,
];

/** The parameters of every collection's items, besides its properties. */
export const itemParameters: readonly Parameter<unknown>[] = [
  bboxParameter,
  bboxCrsParameter,
  datetimeParameter,
  filterParameter,
  filterLanguageParameter,
  filterCrsParameter,
  ...readingParameters,
  crsParameter,
  limitParameter,
  offsetParameter,
  itemsFormatParameter,
];

/** A property of a collection that items can be asked for by. */
export type Queryable = Parameter<Exclude<PropertyValue, null>>;

/**
 * Takes a query string apart and checks its names (OGC API - Features
 * /req/core/query-param-unknown). A parameter may stand twice with one and the same value; `limit`
 * may change, the last one counts, since clients add their own to a `next` link.
 * @param search what follows the question mark of a URL, as it came
 * @param allowed all parameters that the resource knows
 * @throws InvalidParameter for an unknown name, two values of one parameter, or broken percent-encoding
 */
export function parseSearch(
  search: string,
  allowed: readonly Parameter<unknown>[],
): ParameterTexts {
  checkEncoding(search);
  const names = allowed.map((parameter) => parameter.name);
  const texts = new Map<string, string>();
  for (const [name, text] of new URLSearchParams(search)) {
    if (!names.includes(name)) {
      throw new InvalidParameter(name, text, `one of the parameters ${names.join(', ')}`);
    }
    const before = texts.get(name);
    if (before !== undefined && before !== text && name !== limitParameter.name) {
      throw new InvalidParameter(name, `${before}, ${text}`, 'one value');
    }
    texts.set(name, text);
  }
  return texts;
}

/**
 * Reads the query of an items request.
 * @param queryables properties of the collection
 * @throws InvalidParameter
 */
export function parseItemQuery(search: string, queryables: readonly Queryable[]): ItemQuery {
  const texts = parseSearch(search, [...itemParameters, ...queryables]);
  const query: ItemQuery = {
    ...readBox(texts),
    datetime: readParameter(texts, datetimeParameter),
    filter: readParameter(texts, filterParameter),
    filterLang: readParameter(texts, filterLanguageParameter),
    filterCrs: readParameter(texts, filterCrsParameter),
    ...readReading(texts),
    crs: readParameter(texts, crsParameter),
    limit: readParameter(texts, limitParameter),
    offset: readParameter(texts, offsetParameter),
    f: readParameter(texts, itemsFormatParameter),
  };
  const wanted = queryables.flatMap((queryable) => {
    const value = readParameter(texts, queryable);
    return value === undefined ? [] : [[queryable.name, value] as const];
  });
  return wanted.length > 0 ? { ...query, properties: Object.fromEntries(wanted) } : query;
}

/** The box of a request, as it came, and the system that it is in. @throws InvalidParameter */
function readBox(texts: ParameterTexts): Pick<ItemQuery, 'bbox' | 'bboxCrs'> {
  const bboxCrs = readParameter(texts, bboxCrsParameter);
  const text = texts.get(bboxParameter.name);
  const crs = bboxCrs === undefined ? undefined : findCrs(bboxCrs);
  return { bboxCrs, bbox: text === undefined ? undefined : parseBbox(text, crs) };
}

/** The reading that a request asks for; what it does not say is left out. @throws InvalidParameter */
export function readReading(texts: ParameterTexts): Partial<Reading> {
  const figures = readParameter(texts, figuresParameter);
  const without = readParameter(texts, withoutParameter);
  return { ...(figures && { figures }), ...(without && { without }) };
}

/** Next.js puts U+FFFD in the place of what it could not decode before we see it. */
function checkEncoding(search: string): void {
  if (!(decode(search) ?? '\uFFFD').includes('\uFFFD')) return;
  throw new InvalidParameter('query', search, 'percent-encoded UTF-8');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
