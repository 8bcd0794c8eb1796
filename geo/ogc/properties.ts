import { z } from 'zod';
import type { Item, PropertyValue } from '../feature';

/**
 * A collection's schema with the properties that only its items know, such as one for each
 * indicator of the atlas.
 * @param schema what the collection says of its items' properties
 */
export function completeProperties(schema: z.ZodObject, items: readonly Item[]): z.ZodObject {
  const found = new Map<string, PropertyValue>();
  for (const { properties } of items) {
    for (const [name, value] of Object.entries(properties)) {
      if (Object.hasOwn(schema.shape, name) || (found.get(name) ?? null) !== null) continue;
      found.set(name, value);
    }
  }
  const more = [...found].map(([name, value]) => [name, schemaOf(value).nullable()] as const);
  return schema.extend(Object.fromEntries(more));
}

function schemaOf(value: PropertyValue): z.ZodNumber | z.ZodBoolean | z.ZodString {
  if (typeof value === 'number') return z.number();
  return typeof value === 'boolean' ? z.boolean() : z.string();
}
