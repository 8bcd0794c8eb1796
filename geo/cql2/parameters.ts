import { z } from 'zod';
import { InvalidParameter } from '../errors';
import type { Parameter } from '../parameter';
import { longestFilter } from './tree';

export const filterLanguages = ['cql2-text', 'cql2-json'] as const;
export type FilterLanguage = (typeof filterLanguages)[number];

/** OGC API - Features Part 3, /req/filter/filter-param. What it says is read elsewhere. */
export const filterParameter: Parameter<string> = {
  name: 'filter',
  description:
    'Only items of which this condition is true: CQL2 over the queryables, such as ' +
    "deaths >= 10 AND form IN ('bombing','shooting'). Names with a hyphen stand in double quotes.",
  schema: z.string().max(longestFilter),
  parse(text) {
    if (text.length <= longestFilter) return text;
    throw new InvalidParameter('filter', text, `at most ${longestFilter} characters`);
  },
  format: (text) => text,
};

/** OGC API - Features Part 3, /req/filter/filter-lang-param. */
export const filterLanguageParameter: Parameter<FilterLanguage> = {
  name: 'filter-lang',
  description: 'The language of filter: OGC CQL2 as text or as JSON.',
  schema: z.enum(filterLanguages).default('cql2-text'),
  parse(text) {
    const language = filterLanguages.find((candidate) => candidate === text);
    if (language) return language;
    throw new InvalidParameter('filter-lang', text, `one of ${filterLanguages.join(', ')}`);
  },
  format: (language) => language,
};
