import { z } from 'zod';
import { itemPropertiesSchema } from '../layers/properties';

/** Properties of a claim. */
export const claimProperties = itemPropertiesSchema.extend({
  /** The statement in the atlas's own words. */
  statement: z.string(),
  /** Address of what it speaks of, "attacks/crocus-2024". */
  subject: z.string(),
  property: z.string(),
  value: z.string().nullable(),
  value_low: z.number().nullable(),
  value_high: z.number().nullable(),
  unit: z.string().nullable(),
  measure: z.string().nullable(),
  /** What kind of count it is: stock, period, registrations, … */
  count: z.string().nullable(),
  speaker: z.string(),
  stance: z.string(),
  reference: z.string(),
  /** Paragraph of the source document; null when it rests on another reference. */
  paragraph: z.number().int().nullable(),
  as_of: z.string().nullable(),
  /** Why no place can be given to it; null where its subject has one. */
  not_on_map: z.string().nullable(),
  /** Whether the map draws its figure, by the reading's choice. */
  drawn: z.boolean(),
});

export type ClaimProperties = z.infer<typeof claimProperties>;
