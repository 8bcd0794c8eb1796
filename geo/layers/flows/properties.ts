import { z } from 'zod';
import { itemPropertiesSchema } from '../properties';

/** Properties of a flow. */
export const flowProperties = itemPropertiesSchema.extend({
  origin: z.string(),
  origin_name: z.string(),
  destination: z.string(),
  destination_name: z.string(),
  /** Codes of the countries that it leads from, to or between, "RU; TJ". */
  countries: z.string().nullable(),
  kind: z.string(),
  /** What was counted: stock, period, share, qualitative, …; never added to another. */
  measure: z.string(),
  /** The figure that is drawn; null when the source gives none. */
  magnitude: z.number().nullable(),
  unit: z.string().nullable(),
  /** Id of the claim that is drawn. */
  figure_claim: z.string().nullable(),
  certainty: z.string(),
  /** Length of the great circle between the two places, in km. */
  distance_km: z.number(),
  /** Colour by what moves and how it was counted: stock, period, money, qualitative. */
  tone: z.string(),
  /** Width of the line in px: linear to the magnitude within one measure and unit. */
  width: z.number(),
  /** Ids of the references that its claims rest on. */
  references: z.string().nullable(),
  /** How those claims are put: stated, estimated, claimed, alleged, denied, charged. */
  stances: z.string().nullable(),
  paragraphs: z.string().nullable(),
});

export type FlowProperties = z.infer<typeof flowProperties>;
