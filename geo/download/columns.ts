import { z } from 'zod';
import type { IndicatorDefinition } from '../atlas/schema';
import type { Column } from '../layers/layer';
import type { ColumnNote } from './readme';

/** Words for the properties that items of all layers have, and those that tables do not show. */
const common: Readonly<Record<string, string>> = {
  id: 'identifier within the layer',
  name: 'name',
  label: 'a name short enough for a map',
  figure: 'the one number that it is known by',
  figure_text: 'the same with its hedge, such as "up to 2,000"',
  figure_unit: 'unit of that number',
  figure_claim: 'identifier of the claim that the number is of',
  start: 'first instant of its time, RFC 3339 in UTC',
  end: 'last instant of its time',
  when: 'its time in words',
  claims: 'identifiers of the claims that it rests on, separated by "; "',
  references: 'identifiers of the references that those claims rest on',
  stances: 'how those claims are put',
  paragraphs: 'paragraphs of the source document',
  precision: 'how exactly the place is known: site, city, region, country',
  radius_km: 'how far off the place may be, in km',
  countries: 'codes of the countries that it concerns (ISO 3166-1)',
  country: 'code of the country (ISO 3166-1)',
  claimed_by: 'organisations that claimed it or are said to have',
  longitude: 'degrees east, WGS 84',
  latitude: 'degrees north, WGS 84',
  wkt: 'the geometry in well-known text (OGC Simple Features)',
};

const yearEnd = '_year';

/**
 * What a column holds, in words: as the table of the layer names it, as the atlas's indicator is
 * defined, or as all layers have it.
 */
export function columnNote(
  name: string,
  columns: readonly Column[],
  indicators: readonly IndicatorDefinition[],
  schema: unknown,
): ColumnNote {
  const indicator = indicators.find(({ id }) => id === name);
  if (indicator) return { name, words: `${indicator.title}, ${indicator.unit}` };
  const ofYear = indicators.find(({ id }) => `${id}${yearEnd}` === name);
  if (ofYear) return { name, words: `year of ${ofYear.id}` };
  const column = columns.find(({ property }) => property === name);
  const words = common[name] ?? described(schema) ?? column?.title.toLowerCase();
  return { name, words: words ?? name.replaceAll('_', ' ') };
}

function described(schema: unknown): string | undefined {
  return schema instanceof z.ZodType ? schema.description : undefined;
}
