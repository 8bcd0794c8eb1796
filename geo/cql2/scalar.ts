import { foldCase } from './casefold';
import type { Candidate, FilterContext, QueryableType } from './context';
import { fault } from './fault';
import { atGranularity, type Granularity, readInstant } from './time';
import type { Filter, PropertyReference, Scalar } from './tree';

export type Primitive = string | number | boolean;

/** A value of a filter: a constant, or what it is for an item. */
export interface Value {
  type: 'string' | 'number' | 'boolean' | Granularity;
  /** undefined when it depends on the item */
  constant?: Primitive;
  /** null: unknown */
  read(candidate: Candidate): Primitive | null;
}

/** What each type is called in messages. */
export const typeWords: Readonly<Record<Value['type'] | QueryableType, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'TRUE or FALSE',
  date: 'a date',
  timestamp: 'a timestamp',
  geometry: 'a geometry',
};

/** Makes a value of a node. @throws InvalidParameter for an unknown name or an impossible date */
export function compileScalar(
  node: Scalar,
  filter: Filter,
  context: FilterContext,
  place: string,
): Value {
  switch (typeof node) {
    case 'string':
      return constantOf('string', node.normalize('NFC'));
    case 'number':
      return constantOf('number', node);
    case 'boolean':
      return constantOf('boolean', node);
  }
  const own = filter.placeOf(node);
  if ('date' in node) return constantInstant(node.date, 'date', own);
  if ('timestamp' in node) return constantInstant(node.timestamp, 'timestamp', own);
  if ('property' in node) return compileProperty(node, own, context);
  const value = compileScalar(node.args[0], filter, context, place);
  if (value.type !== 'string') throw fault(own, typeWords[value.type], 'a text in CASEI');
  if (typeof value.constant === 'string') return constantOf('string', foldCase(value.constant));
  return {
    type: 'string',
    read(candidate) {
      const text = value.read(candidate);
      return typeof text === 'string' ? foldCase(text) : null;
    },
  };
}

/** The type of a queryable. @throws InvalidParameter for another name */
export function typeOf(
  { property }: PropertyReference,
  place: string,
  { types }: FilterContext,
): QueryableType {
  const type = types.get(property);
  if (type) return type;
  throw fault(place, property, `one of the queryables ${[...types.keys()].join(', ')}`);
}

function compileProperty(node: PropertyReference, place: string, context: FilterContext): Value {
  const type = typeOf(node, place, context);
  if (type === 'geometry') {
    throw fault(place, node.property, 'a queryable that is no geometry, except in S_INTERSECTS');
  }
  const { property } = node;
  return { type, read: ({ item }) => readProperty(item.properties[property] ?? null, type) };
}

function readProperty(
  value: Primitive | null,
  type: Exclude<QueryableType, 'geometry'>,
): Primitive | null {
  if (value === null) return null;
  if (type === 'timestamp') {
    const time = Date.parse(String(value));
    return Number.isNaN(time) ? null : time;
  }
  if (typeof value !== type) return null;
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

function constantOf(type: Value['type'], constant: Primitive): Value {
  return { type, constant, read: () => constant };
}

function constantInstant(text: string, granularity: Granularity, place: string): Value {
  const instant = readInstant(text);
  if (instant?.granularity === granularity) return constantOf(granularity, instant.time);
  const examples = { date: '"2024-03-22"', timestamp: '"2024-03-22T17:00:00Z", in UTC' };
  throw fault(place, text, `${typeWords[granularity]} such as ${examples[granularity]}`);
}

/**
 * Makes two values comparable: a text that is compared with a time is read as one, and a timestamp
 * that is compared with a date is taken for its day in UTC.
 * @throws InvalidParameter when their types differ
 */
export function unify(left: Value, right: Value, place: string): [Value, Value] {
  if (isTemporal(left) || isTemporal(right)) {
    const [a, b] = [asTime(left, place), asTime(right, place)];
    const granularity = a.type === 'date' || b.type === 'date' ? 'date' : 'timestamp';
    return [coarsened(a, granularity), coarsened(b, granularity)];
  }
  if (left.type === right.type) return [left, right];
  // What is of the data says what the other must be.
  const [wanted, other] = left.constant === undefined ? [left, right] : [right, left];
  throw fault(place, inWords(other), `${typeWords[wanted.type]} to compare with`);
}

function coarsened(value: Value, granularity: Granularity): Value {
  return {
    ...value,
    type: granularity,
    read(candidate) {
      const time = value.read(candidate);
      return typeof time === 'number' ? atGranularity(time, granularity) : null;
    },
  };
}

function isTemporal({ type }: Value): boolean {
  return type === 'date' || type === 'timestamp';
}

function asTime(value: Value, place: string): Value {
  if (isTemporal(value)) return value;
  const instant = typeof value.constant === 'string' ? readInstant(value.constant) : undefined;
  if (instant) return constantOf(instant.granularity, instant.time);
  throw fault(place, inWords(value), "DATE('2024-03-22') or TIMESTAMP('2024-03-22T17:00:00Z')");
}

function inWords({ type, constant }: Value): string {
  return constant === undefined ? typeWords[type] : String(constant);
}
