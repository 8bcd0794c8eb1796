import { z } from 'zod';

/** Schema of the properties that every item carries; a layer adds its own. */
export const itemPropertiesSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    label: z.string(),
    figure: z.number().nullable(),
    figure_text: z.string().nullable(),
    figure_unit: z.string().nullable(),
    start: z.iso.datetime().nullable(),
    end: z.iso.datetime().nullable(),
    when: z.string().nullable(),
    precision: z.string().nullable(),
    claims: z.string().nullable(),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]));
