import { envelopeOf } from '../extent';
import type { Item, PropertyValue } from '../feature';
import type { Random } from '../random';
import type { Candidate, QueryableType } from './context';
import {
  comparisonOperators,
  type IntervalEnd,
  type Predicate,
  type Scalar,
  type Temporal,
  temporalOperators,
} from './tree';

/** Queryables of made-up items. */
export const types = new Map<string, QueryableType>([
  ['name', 'string'],
  ['not', 'string'],
  ['deaths', 'number'],
  ['median-age', 'number'],
  ['disputed', 'boolean'],
  ['start', 'timestamp'],
  ['end', 'timestamp'],
  ['geometry', 'geometry'],
]);

const texts = [
  '',
  'a',
  'A',
  "b'c",
  'a%b',
  '_',
  'ab',
  'Straße',
  'STRASSE',
  'д; е',
  'a\\n\n"',
] as const;
const numbers = [0, 1, -1, 2.5, -150, 1e21, 1e-7] as const;
const days = ['2024-01-01', '2024-01-02', '2024-03-22'] as const;
const instants = [
  '2024-01-01T00:00:00Z',
  '2024-01-01T12:00:00.5Z',
  '2024-03-22T23:59:59Z',
] as const;
const patterns = [
  '%',
  '',
  '_',
  'a%',
  '%b',
  'a\\%b',
  '%a%b%',
  '\\_',
  '_b',
  '%;%',
  '\\\\',
  'ab\\',
] as const;

/** An item with some of its values missing. */
export function randomCandidate({ whole, one }: Random): Candidate {
  const some = <T>(value: T): T | null => (whole(4) === 0 ? null : value);
  const geometry = some({ type: 'Point' as const, coordinates: [whole(5), whole(5)] });
  const properties: Record<string, PropertyValue> = {
    name: some(one(texts)),
    not: some(one(texts)),
    deaths: some(one(numbers)),
    'median-age': some(one(numbers)),
    disputed: some(whole(2) === 0),
    start: some(one(instants)),
    end: some(one(instants)),
  };
  const item: Item = {
    type: 'Feature',
    id: 'x',
    geometry,
    properties: {
      id: 'x',
      label: 'x',
      figure: null,
      figure_text: null,
      figure_unit: null,
      when: null,
      claims: null,
      precision: null,
      ...properties,
      name: properties.name === undefined ? '' : String(properties.name),
      start: typeof properties.start === 'string' ? properties.start : null,
      end: typeof properties.end === 'string' ? properties.end : null,
    },
  };
  return { item, envelope: geometry ? envelopeOf(geometry) : undefined };
}

/** A filter whose names and types fit. @param depth levels at most */
export function randomTree(choices: Random, depth: number): Predicate {
  const { whole } = choices;
  const inner = () => randomTree(choices, depth - 1);
  if (depth > 0 && whole(2) === 0) {
    if (whole(3) === 0) return { op: 'not', args: [inner()] };
    const args = [inner(), inner(), ...(whole(2) === 0 ? [inner()] : [])];
    return { op: whole(2) === 0 ? 'and' : 'or', args };
  }
  return randomLeaf(choices);
}

function randomLeaf(choices: Random): Predicate {
  const { whole, one } = choices;
  const kind = whole(5);
  const value = () => randomScalar(choices, kind);
  switch (whole(8)) {
    case 0:
      return whole(2) === 0;
    case 1:
      return { op: 'in', args: [value(), [value(), value()]] };
    case 2:
      return kind === 2 ? true : { op: 'between', args: [value(), value(), value()] };
    case 3:
      return { op: 'isNull', args: [whole(4) === 0 ? { property: 'geometry' } : value()] };
    case 4:
      return { op: 'like', args: [randomScalar(choices, 0), one(patterns)] };
    case 5:
      return {
        op: 's_intersects',
        args: [
          { property: 'geometry' },
          { bbox: [whole(3), whole(3), 2 + whole(3), 2 + whole(3)] },
        ],
      };
    case 6:
      return {
        op: one(temporalOperators),
        args: [randomInterval(choices), randomInterval(choices)],
      };
    default:
      return { op: one(comparisonOperators), args: [value(), value()] };
  }
}

/** 0 text, 1 number, 2 boolean, 3 timestamp, 4 day. */
function randomScalar({ whole, one }: Random, kind: number): Scalar {
  const isLiteral = whole(2) === 0;
  switch (kind) {
    case 0: {
      const text = isLiteral ? one(texts) : { property: one(['name', 'not']) };
      return whole(3) === 0 ? { op: 'casei', args: [text] } : text;
    }
    case 1:
      return isLiteral ? one(numbers) : { property: one(['deaths', 'median-age']) };
    case 2:
      return isLiteral ? whole(2) === 0 : { property: 'disputed' };
    default:
      if (!isLiteral) return { property: one(['start', 'end']) };
      return kind === 3 ? { timestamp: one(instants) } : { date: one(days) };
  }
}

function randomInterval(choices: Random): Temporal {
  const { whole, one } = choices;
  if (whole(2) === 0) return { interval: [{ property: 'start' }, { property: 'end' }] };
  const ends: readonly IntervalEnd[] = whole(2) === 0 ? days : instants;
  const [from, to] = [whole(3), whole(3)].sort();
  const pick = (place: number | undefined): IntervalEnd =>
    one(['..', ends[place ?? 0] ?? '..'] as const);
  return { interval: [pick(from), pick(to)] };
}
