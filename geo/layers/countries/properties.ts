import { z } from 'zod';
import { itemPropertiesSchema } from '../properties';

/**
 * Properties of a country. Beside these it carries, for each indicator that can fill the map,
 * the value under the indicator's id and its year under `<id>_year`; null where there is none.
 */
export const countryProperties = itemPropertiesSchema.extend({
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  local_name: z.string().nullable(),
  capital: z.string().nullable(),
  /** Whether it stands in the foreground of the atlas. */
  focus: z.boolean(),
  /** Where its name is written. */
  label_lon: z.number(),
  label_lat: z.number(),
  paragraphs: z.string().nullable(),
  /** Id of the claim that the figure is of; null when it is of the indicators. */
  figure_claim: z.string().nullable(),
});

export type CountryProperties = z.infer<typeof countryProperties>;
