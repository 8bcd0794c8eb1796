import { z } from 'zod';
import { itemPropertiesSchema } from '../properties';

/** Properties of a dated event that is no attack. */
export const eventProperties = itemPropertiesSchema.extend({
  /** war, politics, justice, statement, other. */
  kind: z.string(),
  place: z.string(),
  /** How far off the place may be, in km. */
  radius_km: z.number().nullable(),
  country: z.string().nullable(),
  /** Codes of the countries where it happened or that it concerns, "RU; TJ". */
  countries: z.string().nullable(),
  /** Ids of the references that its claims rest on. */
  references: z.string().nullable(),
  /** How those claims are put: stated, estimated, claimed, alleged, denied, charged. */
  stances: z.string().nullable(),
  paragraphs: z.string().nullable(),
});

export type EventProperties = z.infer<typeof eventProperties>;
