import { allCrs, findCrs } from '../crs/crs';
import { compileFilter, type Test } from './compile';
import type { QueryableType } from './context';
import { parseJson } from './json';
import type { FilterLanguage } from './parameters';
import { parseText } from './text';

/** A filter as a request has it. */
export interface FilterRequest {
  filter?: string;
  /** CQL2 Text when left out. */
  filterLang?: FilterLanguage;
  /** URI of the system of its coordinates; CRS84 when left out. */
  filterCrs?: string;
}

/**
 * Makes a test of a request's filter.
 * @param types the queryables of the collection
 * @returns undefined when the request has no filter
 * @throws InvalidParameter saying where the filter is wrong, what came and what was expected
 */
export function filterTest(
  { filter, filterLang, filterCrs }: FilterRequest,
  types: ReadonlyMap<string, QueryableType>,
): Test | undefined {
  if (filter === undefined) return undefined;
  const parsed = filterLang === 'cql2-json' ? parseJson(filter) : parseText(filter);
  const crs = (filterCrs === undefined ? undefined : findCrs(filterCrs)) ?? allCrs[0];
  return compileFilter(parsed, { types, crs });
}
