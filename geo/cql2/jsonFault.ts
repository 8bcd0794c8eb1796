import type { z } from 'zod';
import type { InvalidParameter } from '../errors';
import { fault } from './fault';
import { comparisonOperators, temporalOperators } from './tree';

/** All that a filter may be made of, for messages. */
const operators = [
  'and',
  'or',
  'not',
  ...comparisonOperators,
  'like',
  'between',
  'in',
  'isNull',
  's_intersects',
  ...temporalOperators,
];

type Key = PropertyKey;

/** The path of a member: "$.args[0]". */
export function pathOf(path: string, name: Key): string {
  return typeof name === 'number' ? `${path}[${name}]` : `${path}.${String(name)}`;
}

interface Leaf {
  path: readonly Key[];
  message: string;
}

/**
 * The error of a value that fits none of the forms of a schema: of all ways in which it does not, the
 * one that gets furthest.
 */
export function faultOf(value: unknown, { issues }: z.ZodError): InvalidParameter {
  const none: Leaf = { path: [], message: 'a filter' };
  const { path, message } = leavesOf(value, issues, []).reduce(
    (best, leaf) => (leaf.path.length > best.path.length || best === none ? leaf : best),
    none,
  );
  const place = path.reduce<string>(pathOf, '$');
  return fault(`at ${place}`, JSON.stringify(memberAt(value, path)) ?? '', message);
}

function leavesOf(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  base: readonly Key[],
): Leaf[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    const own = { path, message: expectation(issue) };
    if (issue.code !== 'invalid_union') return [own];
    const deeper = issue.errors
      .flatMap((branch) => leavesOf(value, branch, path))
      .filter((leaf) => leaf.path.length > path.length && memberAt(value, leaf.path) !== undefined);
    return [own, ...deeper];
  });
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_union':
      return issue.path.at(-1) === 'op' ? `one of ${operators.join(', ')}` : issue.message;
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum} members`;
    case 'too_big':
      return `at most ${issue.maximum} members`;
    case 'unrecognized_keys':
      return `no member ${issue.keys.join(', ')}`;
    default:
      return issue.message;
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'an array',
  tuple: 'an array',
  object: 'an object',
};

function memberAt(value: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((holder, name) => {
    if (typeof holder !== 'object' || holder === null) return undefined;
    return Reflect.get(holder, name);
  }, value);
}
