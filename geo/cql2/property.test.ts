import type { Position } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { allCrs } from '../crs/crs';
import { random } from '../random';
import { compileFilter } from './compile';
import type { Candidate } from './context';
import { randomCandidate, randomTree, types } from './fixtures';
import { parseJson } from './json';
import { formatFilter } from './print';
import { parseText } from './text';
import type { Filter, IntervalEnd, Predicate, Scalar, Temporal } from './tree';

// Many questions, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/**
 * A second reading of the standard, as plain as it can be: regular expressions, text comparison of
 * times, SQL's truth table written out.
 */
function naive(node: Predicate, candidate: Candidate): boolean | null {
  if (typeof node === 'boolean') return node;
  const read = (value: Scalar) => naiveValue(value, candidate);
  switch (node.op) {
    case 'and':
    case 'or': {
      const [decisive, truths] = [
        node.op === 'or',
        node.args.map((term) => naive(term, candidate)),
      ];
      if (truths.includes(decisive)) return decisive;
      return truths.includes(null) ? null : !decisive;
    }
    case 'not': {
      const truth = naive(node.args[0], candidate);
      return truth === null ? null : !truth;
    }
    case 'isNull': {
      const [value] = node.args;
      if (typeof value === 'object' && 'property' in value && value.property === 'geometry') {
        return candidate.item.geometry === null;
      }
      return read(value) === null;
    }
    case 'like': {
      const text = read(node.args[0]);
      if (text === null) return null;
      const pattern = String(node.args[1]).replace(/\\(.)|\\$|[%_]|[\s\S]/gu, (piece, escaped) => {
        if (piece === '%') return '.*';
        if (piece === '_') return '.';
        return (escaped ?? piece).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      });
      return new RegExp(`^${pattern}$`, 'su').test(String(text));
    }
    case 'in': {
      const [value, list] = node.args;
      const equal = list.map((member): Predicate => ({ op: '=', args: [value, member] }));
      return naive({ op: 'or', args: equal }, candidate);
    }
    case 'between': {
      const [value, low, high] = node.args;
      const ends: Predicate[] = [
        { op: '<=', args: [low, value] },
        { op: '<=', args: [value, high] },
      ];
      return naive({ op: 'and', args: ends }, candidate);
    }
    case 's_intersects': {
      const { geometry } = candidate.item;
      const box = node.args[1];
      if (geometry?.type !== 'Point' || 'type' in box || !('bbox' in box)) return null;
      const [x = 0, y = 0]: Position = geometry.coordinates;
      const [west = 0, south = 0, east = 0, north = 0] = box.bbox;
      const within = west <= east ? x >= west && x <= east : x >= west || x <= east;
      return within && y >= south && y <= north;
    }
    case '=':
    case '<>':
    case '<':
    case '>':
    case '<=':
    case '>=': {
      const days = node.args.some((value) => typeof value === 'object' && 'date' in value);
      const [a, b] = node.args.map(read).map((value) => (days ? day(value) : value));
      if (a === null || a === undefined || b === null || b === undefined) return null;
      const order = a < b ? '<' : a > b ? '>' : '=';
      return node.op.includes(order) || (node.op === '<>' && order !== '=');
    }
    default:
      return naiveTemporal(node.op, node.args, candidate);
  }
}

const day = (value: unknown) => (value === null ? null : String(value).slice(0, 10));

function naiveValue(value: Scalar, { item }: Candidate): string | number | boolean | null {
  if (typeof value !== 'object') return value;
  if ('date' in value) return value.date;
  if ('timestamp' in value) return padded(value.timestamp);
  if ('op' in value) {
    const text = naiveValue(value.args[0], { item, envelope: undefined });
    // Enough for the letters that occur here.
    return text === null ? null : String(text).replaceAll('ß', 'ss').toLowerCase();
  }
  const found = item.properties[value.property] ?? null;
  return value.property === 'start' || value.property === 'end' ? padded(found) : found;
}

/** An instant whose text sorts as its time. */
function padded<T>(text: T): T | string {
  if (typeof text !== 'string') return text;
  return /\.\d/.test(text)
    ? text.replace(/(\.\d+)Z/, (_, f) => `${f.padEnd(4, '0')}Z`)
    : text.replace('Z', '.000Z');
}

/** The relations as orders of the four ends: start and end of a, then those of b. */
function naiveTemporal(op: string, args: readonly [Temporal, Temporal], candidate: Candidate) {
  const ends = args.flatMap((value): IntervalEnd[] => ('interval' in value ? value.interval : []));
  const isCoarse = ends.some((end) => typeof end === 'string' && end.length === 10);
  const times = ends.map((end, place) => {
    if (end === '..') return place % 2 === 0 ? '0000' : '9999-99';
    const time = typeof end === 'string' ? padded(end) : naiveValue(end, candidate);
    return isCoarse ? day(time) : time;
  });
  if (times.includes(null)) return null;
  const [a1 = '', a2 = '', b1 = '', b2 = ''] = times.map(String);
  const before = a2 < b1;
  const after = b2 < a1;
  const starts = a1 < b1 ? '<' : a1 > b1 ? '>' : '=';
  const finish = a2 < b2 ? '<' : a2 > b2 ? '>' : '=';
  const shape = starts + finish;
  const names: Record<string, boolean> = {
    t_after: after,
    t_before: before,
    t_disjoint: before || after,
    t_intersects: !(before || after),
    t_equals: shape === '==',
    t_contains: shape === '<>',
    t_during: shape === '><',
    t_finishedBy: shape === '<=',
    t_finishes: shape === '>=',
    t_startedBy: shape === '=>',
    t_starts: shape === '=<',
    t_meets: a2 === b1,
    t_metBy: a1 === b2,
    t_overlaps: shape === '<<' && b1 < a2,
    t_overlappedBy: shape === '>>' && a1 < b2,
  };
  return names[op] ?? null;
}

const [crs] = allCrs;
const compile = (filter: Filter) => compileFilter(filter, { types, crs });

describe('random filters', () => {
  const choices = random(2024);
  const trees = Array.from({ length: 3000 }, () => randomTree(choices, 3));
  const candidates = Array.from({ length: 40 }, () => randomCandidate(choices));

  test('printed as text and as JSON are read back as the same tree', () => {
    for (const tree of trees) {
      const text = formatFilter(tree);
      expect(parseText(text).tree, text).toEqual(tree);
      expect(parseJson(JSON.stringify(tree)).tree, text).toEqual(tree);
    }
  });

  test('select what a plain reading of the standard selects, in all three forms', () => {
    const found = { true: 0, false: 0, null: 0 };
    for (const tree of trees) {
      const text = formatFilter(tree);
      const tests = [parseText(text), parseJson(JSON.stringify(tree))].map(compile);
      for (const candidate of candidates) {
        const expected = naive(tree, candidate);
        for (const says of tests) {
          const truth = says(candidate);
          if (truth !== expected) {
            expect(truth, `${text} of ${JSON.stringify(candidate.item)}`).toBe(expected);
          }
        }
        found[`${expected}`] += 1;
      }
    }
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(10_000);
  });
});
