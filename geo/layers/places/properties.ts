import { z } from 'zod';
import { itemPropertiesSchema } from '../properties';

/** Properties of a place of the gazetteer that is no country. */
export const placeProperties = itemPropertiesSchema.extend({
  kind: z.string(),
  country: z.string().nullable(),
  /** Codes of the countries that it lies in or is made of. */
  countries: z.string().nullable(),
  /** Id of the reference that its position is from. */
  references: z.string(),
  /** Extent of the place, or how far off it may be, in km. */
  radius_km: z.number().nullable(),
  /** Codes of the countries that a region is made of, "SY; IQ". */
  outline: z.string().nullable(),
  /** Names in other languages and spellings, "Душанбе (ru); Dushanbe (uz)". */
  local_names: z.string().nullable(),
});

export type PlaceProperties = z.infer<typeof placeProperties>;
