import { z } from 'zod';
import { itemPropertiesSchema } from '../properties';

/** Properties of an attack. */
export const attackProperties = itemPropertiesSchema.extend({
  /** shooting, bombing, aircraft, siege, other. */
  form: z.string(),
  place: z.string(),
  /** How far off the place may be, in km. */
  radius_km: z.number().nullable(),
  country: z.string().nullable(),
  /** Codes of the countries where it happened or that it concerns, "RU; TJ". */
  countries: z.string().nullable(),
  /** Ids of the organisations that claimed it or are said to have. */
  claimed_by: z.string().nullable(),
  /** The figure that is drawn; null when no source that is read gives one. */
  deaths: z.number().nullable(),
  /** Id of the claim that is drawn. */
  figure_claim: z.string().nullable(),
  /** Lowest and highest figure of all sources of the atlas. */
  deaths_low: z.number().nullable(),
  deaths_high: z.number().nullable(),
  injured: z.number().nullable(),
  /** Year of its first day, for the map's label. */
  year: z.number().int(),
  /** "year · toll", the second line of the map's label. */
  detail: z.string(),
  /** Ids of the references that its claims rest on. */
  references: z.string().nullable(),
  /** How those claims are put: stated, estimated, claimed, alleged, denied, charged. */
  stances: z.string().nullable(),
  /** Paragraphs of the source document, "2; 7". */
  paragraphs: z.string().nullable(),
});

export type AttackProperties = z.infer<typeof attackProperties>;
