import { z } from 'zod';
import { itemPropertiesSchema } from '../properties';

/** Properties of a flow. */
export const flowProperties = itemPropertiesSchema.extend({
  origin: z.string(),
  origin_name: z.string(),
  destination: z.string(),
  destination_name: z.string(),
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
  paragraphs: z.string().nullable(),
});

export type FlowProperties = z.infer<typeof flowProperties>;
