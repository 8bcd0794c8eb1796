import type { Candidate, FilterContext } from './context';
import { fault } from './fault';
import { likeTest } from './like';
import { allOf, anyOf, not, type Truth } from './logic';
import { compileScalar, type Primitive, typeOf, typeWords, unify, type Value } from './scalar';
import { compileSpatial } from './spatial';
import { compileTemporal } from './temporal';
import type { ComparisonOperator, Filter, Predicate, Scalar } from './tree';

/** What a filter says of an item; null: unknown. */
export type Test = (candidate: Candidate) => Truth;

/**
 * Makes a test of a filter, in the three-valued logic of OGC 21-065r2, section 6.2. An item is
 * selected when the test is true, not when it is false or unknown.
 * @throws InvalidParameter for names and types that do not fit the context
 */
export function compileFilter(filter: Filter, context: FilterContext): Test {
  return compile(filter.tree, filter, context);
}

function compile(node: Predicate, filter: Filter, context: FilterContext): Test {
  if (typeof node === 'boolean') return () => node;
  const place = filter.placeOf(node);
  const scalar = (argument: Scalar) => compileScalar(argument, filter, context, place);
  switch (node.op) {
    case 'and':
    case 'or': {
      const terms = node.args.map((term) => compile(term, filter, context));
      const decide = node.op === 'and' ? allOf : anyOf;
      return (candidate) => decide(each(terms, candidate));
    }
    case 'not': {
      const term = compile(node.args[0], filter, context);
      return (candidate) => not(term(candidate));
    }
    case 'isNull':
      return compileIsNull(node.args[0], filter, context, place);
    case 'like': {
      const value = scalar(node.args[0]);
      const pattern = scalar(node.args[1]).constant;
      if (value.type !== 'string') throw fault(place, typeWords[value.type], 'a text before LIKE');
      if (typeof pattern !== 'string') {
        throw fault(
          place,
          String(pattern ?? 'a property'),
          'a pattern in single quotes after LIKE',
        );
      }
      const test = likeTest(pattern);
      return (candidate) => {
        const text = value.read(candidate);
        return typeof text === 'string' ? test(text) : null;
      };
    }
    case 'in': {
      const value = scalar(node.args[0]);
      const members = node.args[1].map((member) => compared('=', value, scalar(member), place));
      return (candidate) => anyOf(each(members, candidate));
    }
    case 'between': {
      const [value, low, high] = [scalar(node.args[0]), scalar(node.args[1]), scalar(node.args[2])];
      if (value.type === 'boolean') throw fault(place, 'TRUE or FALSE', 'numbers in BETWEEN');
      const ends = [compared('>=', value, low, place), compared('<=', value, high, place)];
      return (candidate) => allOf(each(ends, candidate));
    }
    case 's_intersects':
      return compileSpatial(node.args, filter, context);
    case '=':
    case '<>':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return compared(node.op, scalar(node.args[0]), scalar(node.args[1]), place);
    default:
      return compileTemporal(node.op, node.args, filter, context, place);
  }
}

function* each(terms: readonly Test[], candidate: Candidate): Generator<Truth> {
  for (const term of terms) yield term(candidate);
}

function compileIsNull(
  argument: Scalar,
  filter: Filter,
  context: FilterContext,
  place: string,
): Test {
  const isGeometry =
    typeof argument === 'object' &&
    'property' in argument &&
    typeOf(argument, filter.placeOf(argument), context) === 'geometry';
  if (isGeometry) return ({ item }) => item.geometry === null;
  const value = compileScalar(argument, filter, context, place);
  return (candidate) => value.read(candidate) === null;
}

function compared(op: ComparisonOperator, left: Value, right: Value, place: string): Test {
  const [a, b] = unify(left, right, place);
  return (candidate) => compare(op, a.read(candidate), b.read(candidate));
}

/** Both are of one type; an unknown value makes the comparison unknown. */
function compare(op: ComparisonOperator, a: Primitive | null, b: Primitive | null): Truth {
  if (a === null || b === null) return null;
  switch (op) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
  }
}
