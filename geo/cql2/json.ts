import type { Geometry } from 'geojson';
import { z } from 'zod';
import { fault } from './fault';
import { faultOf, pathOf } from './jsonFault';
import {
  type BboxLiteral,
  comparisonOperators,
  deepestFilter,
  type Filter,
  longestList,
  type Predicate,
  type Scalar,
  type Spatial,
  type Temporal,
  temporalOperators,
} from './tree';

const property = z.strictObject({ property: z.string() });
const date = z.strictObject({ date: z.string() });
const timestamp = z.strictObject({ timestamp: z.string() });
const end = z.union([z.string(), property], { error: 'a text or a property' });
const interval = z.strictObject({ interval: z.tuple([end, end]) });
const bbox: z.ZodType<BboxLiteral> = z.strictObject({ bbox: z.array(z.number()) });

const scalar: z.ZodType<Scalar> = z.lazy(() =>
  z.union(
    [
      z.string(),
      z.number(),
      z.boolean(),
      property,
      date,
      timestamp,
      z.strictObject({ op: z.literal('casei'), args: z.tuple([scalar]) }),
    ],
    { error: 'a text, a number, true, false, a property, a date, a timestamp or casei' },
  ),
);

const temporal: z.ZodType<Temporal> = z.union([property, date, timestamp, interval], {
  error: 'a property, a date, a timestamp or an interval',
});

const position = z.array(z.number()).min(2).max(3);
const line = z.array(position);
const rings = z.array(line);
const geometry: z.ZodType<Geometry> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: position }),
    z.object({ type: z.literal('LineString'), coordinates: line }),
    z.object({ type: z.literal('Polygon'), coordinates: rings }),
    z.object({ type: z.literal('MultiPoint'), coordinates: line }),
    z.object({ type: z.literal('MultiLineString'), coordinates: rings }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
    z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) }),
  ]),
);
const spatial: z.ZodType<Spatial> = z.union([property, bbox, geometry], {
  error: 'a property, a bbox or a GeoJSON geometry',
});

const predicate: z.ZodType<Predicate> = z.lazy(() =>
  z.union([z.boolean(), operation], { error: 'true, false or an object with op and args' }),
);

const operation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['and', 'or']), args: z.array(predicate).min(2) }),
  z.strictObject({ op: z.literal('not'), args: z.tuple([predicate]) }),
  z.strictObject({ op: z.enum(comparisonOperators), args: z.tuple([scalar, scalar]) }),
  z.strictObject({ op: z.literal('like'), args: z.tuple([scalar, scalar]) }),
  z.strictObject({ op: z.literal('between'), args: z.tuple([scalar, scalar, scalar]) }),
  z.strictObject({
    op: z.literal('in'),
    args: z.tuple([scalar, z.array(scalar).min(1).max(longestList)]),
  }),
  z.strictObject({ op: z.literal('isNull'), args: z.tuple([scalar]) }),
  z.strictObject({ op: z.literal('s_intersects'), args: z.tuple([spatial, spatial]) }),
  z.strictObject({ op: z.enum(temporalOperators), args: z.tuple([temporal, temporal]) }),
]);

/**
 * Reads a filter in CQL2 JSON (OGC 21-065r2, annex C).
 * @throws InvalidParameter naming the JSON path, what stands there and what was expected
 */
export function parseJson(text: string): Filter {
  const value = readValue(text);
  checkDepth(value, '$', 0);
  const result = predicate.safeParse(value);
  if (!result.success) throw faultOf(value, result.error);
  const places = new Map<object, string>();
  locate(result.data, '$', places);
  return { tree: result.data, placeOf: (node) => `at ${places.get(node) ?? '$'}` };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault('at $', text, 'a filter in JSON, such as {"op":"isNull","args":[…]}');
  }
}

/** JSON nests an object and an array for each level of a filter, and geometries six more. */
const deepestJson = 2 * deepestFilter + 8;

function checkDepth(value: unknown, path: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepestJson) {
    throw fault(`at ${path.slice(0, 80)}…`, 'more', `at most ${deepestFilter} levels`);
  }
  for (const [name, member] of membersOf(value)) {
    checkDepth(member, pathOf(path, name), depth + 1);
  }
}

function locate(value: unknown, path: string, places: Map<object, string>): void {
  if (typeof value !== 'object' || value === null) return;
  places.set(value, path);
  for (const [name, member] of membersOf(value)) locate(member, pathOf(path, name), places);
}

function membersOf(value: object): Iterable<[PropertyKey, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}
