import { z } from 'zod';
import { itemPropertiesSchema } from '../properties';

/** Properties of a comparable figure of a flow. */
export const corridorProperties = itemPropertiesSchema.extend({
  origin: z.string(),
  origin_name: z.string(),
  destination: z.string(),
  destination_name: z.string(),
  /** Codes of the countries that it leads from and to, "RU; TJ". */
  countries: z.string().nullable(),
  /** Id of the measure; figures of two measures are never added and never share a scale. */
  measure: z.string(),
  /** What the measure counts and when, in short. */
  measure_title: z.string(),
  /** What kind of count it is: stock, crossings, registrations, modelled, … */
  count: z.string(),
  magnitude: z.number(),
  unit: z.string(),
  /** Id of the reference that the figure is from. */
  references: z.string(),
  /** Id of the claim that the figure is of; null for a figure that is no claim's. */
  figure_claim: z.string().nullable(),
  /** Length of the great circle between the two places, in km. */
  distance_km: z.number(),
  /** Colour by what is counted: stock, period, money. */
  tone: z.string(),
  /** Width of the line in px: linear to the magnitude within the measure. */
  width: z.number(),
});

export type CorridorProperties = z.infer<typeof corridorProperties>;
