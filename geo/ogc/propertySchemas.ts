import { z } from 'zod';
import { geometryQueryable } from '../queryables';
import type { PublishedCollection, Service } from './service';

/** A JSON Schema of the properties of a collection (OGC API - Features Part 5, section 7). */
export interface PropertiesDocument {
  $schema: string;
  /** Its own address. */
  $id: string;
  title: string;
  description: string;
  type: 'object';
  properties: Record<string, Record<string, unknown>>;
  additionalProperties: false;
}

/** What a resource of schemas is called, and what it says. */
export interface SchemaKind {
  /** Last part of its path: "queryables". */
  name: string;
  /** What it lists, in words that go before "of Attacks". */
  title: string;
  description: string;
}

/**
 * The properties of a collection as a JSON Schema, in their order, with the geometry. Each may be
 * null in an item; the schema names the type of its values.
 */
export function propertiesDocument(
  { base }: Service,
  published: PublishedCollection,
  { name, title, description }: SchemaKind,
): PropertiesDocument {
  const { collection, properties } = published;
  const hasTime = published.items.some(({ time }) => time !== undefined);
  const entries = Object.entries(properties.shape).flatMap(([property, schema]) =>
    schema instanceof z.ZodType
      ? [[property, propertySchema(property, schema, hasTime)] as const]
      : [],
  );
  const all = [...entries, [geometryQueryable, geometrySchema(published)] as const];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/collections/${collection.id}/${name}`,
    title: `${title} of ${published.title}`,
    description,
    type: 'object',
    properties: Object.fromEntries(
      all.map(([property, schema], place) => [
        property,
        { ...schema, 'x-ogc-propertySeq': place + 1 },
      ]),
    ),
    additionalProperties: false,
  };
}

const roles: Readonly<Record<string, string>> = {
  start: 'primary-interval-start',
  end: 'primary-interval-end',
};

function propertySchema(name: string, schema: z.ZodType, hasTime: boolean) {
  const options = { target: 'openapi-3.0', io: 'output' } as const;
  const { type, format, description, enum: values } = z.toJSONSchema(schema, options);
  const known = values?.filter((value) => value !== null);
  const role = name === 'id' ? 'id' : hasTime ? roles[name] : undefined;
  return {
    title: titleOf(name),
    ...(description && { description }),
    type,
    ...(format && { format }),
    ...(known && { enum: known }),
    ...(role && { 'x-ogc-role': role }),
  };
}

/** "claimed_by" as "Claimed by". */
function titleOf(name: string): string {
  const words = name.replace(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Formats of collections that have a geometry and the same in several parts. */
const mixed: Readonly<Record<string, string>> = {
  'multipoint,point': 'geometry-point-or-multipoint',
  'linestring,multilinestring': 'geometry-linestring-or-multilinestring',
  'multipolygon,polygon': 'geometry-polygon-or-multipolygon',
};

function geometrySchema({ items }: PublishedCollection) {
  const types = new Set(items.flatMap(({ item }) => item.geometry?.type.toLowerCase() ?? []));
  const [type] = types;
  const several = mixed[[...types].sort().join(',')] ?? 'geometry-any';
  return {
    title: 'Geometry',
    format: types.size === 1 && type ? `geometry-${type}` : several,
    'x-ogc-role': 'primary-geometry',
  };
}
