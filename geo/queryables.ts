import { z } from 'zod';
import type { QueryableType } from './cql2/context';
import { InvalidParameter } from './errors';
import { parseDecimal } from './parameter';
import { itemParameters, type Queryable } from './search';

/**
 * The properties of a collection as query parameters that ask for equality (OGC API - Features
 * section 7.15.5). A property whose name is a parameter of every collection is left out.
 * @param properties the collection's schema of its items' properties
 */
export function queryablesOf(properties: z.ZodObject): Queryable[] {
  const reserved = itemParameters.map((parameter) => parameter.name);
  return Object.entries(properties.shape)
    .filter(([name]) => !reserved.includes(name))
    .flatMap(([name, schema]) => (schema instanceof z.ZodType ? [queryable(name, schema)] : []));
}

/** Name of the queryable that is the geometry of an item. */
export const geometryQueryable = 'geometry';

/**
 * What each property of a collection is compared as in a filter, and the geometry
 * (OGC API - Features Part 3, /req/queryables/get-queryables-response).
 */
export function queryableTypes(properties: z.ZodObject): ReadonlyMap<string, QueryableType> {
  const types = Object.entries(properties.shape).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? [[name, typeOf(schema)] as const] : [],
  );
  return new Map<string, QueryableType>([...types, [geometryQueryable, 'geometry']]);
}

function typeOf(schema: z.ZodType): QueryableType {
  const { type, format } = z.toJSONSchema(schema, { target: 'openapi-3.0' });
  if (format === 'date-time') return 'timestamp';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'string';
}

function queryable(name: string, schema: z.ZodType): Queryable {
  const isTime = typeOf(schema) === 'timestamp';
  return {
    name,
    description: schema.description ?? `Only items whose property "${name}" equals this value.`,
    schema,
    parse(text) {
      const value = candidates(text).find((candidate) => schema.safeParse(candidate).success);
      if (value === undefined) throw new InvalidParameter(name, text, expectation(schema));
      // The same instant may be written with and without fractions.
      return isTime ? new Date(String(value)).toISOString() : value;
    },
    format: String,
  };
}

/** What a text may stand for; the schema says which of them the property can be. */
function candidates(text: string): (string | number | boolean)[] {
  if (text === 'true' || text === 'false') return [text === 'true', text];
  const number = parseDecimal(text);
  return number === undefined ? [text] : [text, number];
}

const typeWords: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** What the property can be, in words. */
function expectation(schema: z.ZodType): string {
  const { type, enum: values } = z.toJSONSchema(schema, { target: 'openapi-3.0' });
  if (values) return `one of ${values.filter((value) => value !== null).join(', ')}`;
  return (typeof type === 'string' && typeWords[type]) || 'a value that the property can have';
}
