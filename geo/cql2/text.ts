import { type Reader, reader } from './reader';
import { readSpatial } from './spatialText';
import { readTemporal, takeInstant } from './temporalText';
import {
  type Casei,
  type ComparisonOperator,
  comparisonOperators,
  type Filter,
  longestList,
  type Predicate,
  type Scalar,
  temporalOperators,
} from './tree';

/**
 * Reads a filter in CQL2 Text (OGC 21-065r2, annex B). NOT binds more than AND, AND more than OR;
 * key words may have any case.
 * @throws InvalidParameter naming the character, what stands there and what was expected
 */
export function parseText(text: string): Filter {
  const input = reader(text);
  const tree = readOr(input);
  if (!input.isEnd()) throw input.expected('AND, OR or the end of the filter');
  return { tree, placeOf: input.placeOf };
}

function readOr(input: Reader): Predicate {
  return readTerms(input, 'or', readAnd);
}

function readAnd(input: Reader): Predicate {
  return readTerms(input, 'and', readNot);
}

/** One term, or several with a key word between them. */
function readTerms(
  input: Reader,
  op: 'and' | 'or',
  readTerm: (input: Reader) => Predicate,
): Predicate {
  const at = input.at();
  const first = readTerm(input);
  const more: Predicate[] = [];
  while (input.takeWord(op)) more.push(readTerm(input));
  return more.length === 0 ? first : placed(input, at, { op, args: [first, ...more] });
}

function readNot(input: Reader): Predicate {
  const at = input.at();
  if (!input.takeWord('not')) return readPrimary(input);
  return placed(input, at, { op: 'not', args: [input.nested(() => readNot(input))] });
}

function readPrimary(input: Reader): Predicate {
  const at = input.at();
  if (input.takeSymbol('(')) {
    const inner = input.nested(() => readOr(input));
    input.needSymbol(')');
    return inner;
  }
  if (input.takeFunction('s_intersects')) {
    return placed(input, at, { op: 's_intersects', args: readPair(input, readSpatial) });
  }
  const op = temporalOperators.find((name) => input.takeFunction(name));
  if (op) return placed(input, at, { op, args: readPair(input, readTemporal) });
  const left = readScalar(input);
  const goesOn = input.isSymbol(comparisonOperators) || input.isWord('in', 'is', 'not', 'between');
  return typeof left === 'boolean' && !goesOn ? left : readPredicate(input, at, left);
}

/** Two arguments of a function whose parenthesis is open already. */
function readPair<T>(input: Reader, read: (input: Reader) => T): [T, T] {
  const first = read(input);
  input.needSymbol(',');
  const second = read(input);
  input.needSymbol(')');
  return [first, second];
}

/** What follows a value: an operator, and what that needs. */
function readPredicate(input: Reader, at: number, left: Scalar): Predicate {
  if (input.takeWord('is')) {
    const negated = input.takeWord('not');
    if (!input.takeWord('null')) throw input.expected(negated ? 'NULL' : 'NULL or NOT NULL');
    return negatedIf(negated, input, at, { op: 'isNull', args: [left] });
  }
  const op = takeComparison(input);
  if (op) return placed(input, at, { op, args: [left, readScalar(input)] });
  const negated = input.takeWord('not');
  if (input.takeWord('like')) {
    return negatedIf(negated, input, at, { op: 'like', args: [left, readScalar(input)] });
  }
  if (input.takeWord('in')) {
    return negatedIf(negated, input, at, { op: 'in', args: [left, readList(input)] });
  }
  if (input.takeWord('between')) {
    const low = readScalar(input);
    if (!input.takeWord('and')) throw input.expected('AND between the ends of BETWEEN');
    return negatedIf(negated, input, at, { op: 'between', args: [left, low, readScalar(input)] });
  }
  throw input.expected(
    negated
      ? 'LIKE, IN or BETWEEN after NOT'
      : 'an operator after the value: =, <>, <, >, <=, >=, LIKE, IN, BETWEEN or IS NULL',
  );
}

type Node = Exclude<Predicate, boolean>;

function placed(input: Reader, at: number, node: Node): Node {
  return input.placed(at, node);
}

function negatedIf(negated: boolean, input: Reader, at: number, node: Node): Node {
  const positive = placed(input, at, node);
  return negated ? placed(input, at, { op: 'not', args: [positive] }) : positive;
}

function takeComparison(input: Reader): ComparisonOperator | undefined {
  return comparisonOperators.find((operator) => input.takeSymbol(operator));
}

function readList(input: Reader): Scalar[] {
  input.needSymbol('(');
  const list = [readScalar(input)];
  while (input.takeSymbol(',')) {
    if (list.length === longestList) {
      throw input.expected(`at most ${longestList} values in a list`);
    }
    list.push(readScalar(input));
  }
  input.needSymbol(')');
  return list;
}

/** They are no names of properties unless they stand in double quotes. */
const reserved = ['and', 'or', 'not', 'like', 'between', 'in', 'is', 'null'];

function readScalar(input: Reader): Scalar {
  const at = input.at();
  if (input.takeWord('true')) return true;
  if (input.takeWord('false')) return false;
  if (input.takeFunction('casei')) {
    const argument = input.nested(() => readScalar(input));
    input.needSymbol(')');
    return input.placed<Casei>(at, { op: 'casei', args: [argument] });
  }
  const literal = takeInstant(input) ?? input.takeString() ?? input.takeNumber();
  if (literal !== undefined) return literal;
  if (input.isFunction()) {
    throw input.expected('one of the functions CASEI, DATE, TIMESTAMP, S_INTERSECTS and T_...');
  }
  const property = input.isWord(...reserved) ? undefined : input.takeProperty();
  if (property) return property;
  throw input.expected(
    'a value in single quotes, a number, or the name of a property (a key word in double quotes)',
  );
}
