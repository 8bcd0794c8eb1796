import { describe, expect, test, vi } from 'vitest';
import { InvalidParameter } from '../errors';
import { random } from '../random';
import { filterTest } from './filter';
import { randomCandidate, randomTree, types } from './fixtures';
import { likeTest } from './like';
import type { FilterLanguage } from './parameters';
import { formatFilter } from './print';
import { longestFilter } from './tree';

// Many questions, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What a mutation may put in: pieces of the language, and what belongs to none. */
const pieces = [
  '(',
  ')',
  ',',
  "'",
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ':',
  ' AND ',
  ' OR ',
  ' NOT ',
  ' IN (',
  ' IS NULL',
  'LIKE',
  'BETWEEN',
  'CASEI(',
  'DATE(',
  'INTERVAL(',
  'T_DURING(',
  'S_INTERSECTS(',
  'POLYGON((',
  'BBOX(',
  'POINT(',
  'GEOMETRYCOLLECTION(',
  '1e999',
  '-',
  '--',
  '/*',
  ';',
  '\u0000',
  '\uD800',
  '👍',
  'е\u0301',
  '"__proto__"',
  '"constructor"',
  '__proto__',
  '{"op":"not","args":[',
  'null',
  '..',
  '%',
  '_',
  '99999999999999999999',
  '.',
  'e',
] as const;

describe.each<FilterLanguage>(['cql2-text', 'cql2-json'])('mutated filters in %s', (filterLang) => {
  const choices = random(filterLang.length);
  const { whole, one } = choices;
  const candidates = Array.from({ length: 5 }, () => randomCandidate(choices));

  function mutated(text: string): string {
    const from = whole(text.length + 1);
    switch (whole(4)) {
      case 0:
        return text.slice(0, from) + one(pieces) + text.slice(from);
      case 1:
        return text.slice(0, from) + text.slice(from + 1 + whole(6));
      case 2:
        return text.slice(0, from) + text.slice(from).repeat(2).slice(0, longestFilter);
      default:
        return text.slice(0, from) + String.fromCodePoint(1 + whole(0x2fff)) + text.slice(from + 1);
    }
  }

  test('are read, or refused with an InvalidParameter, and with nothing else', () => {
    const outcomes = { read: 0, refused: 0 };
    for (let round = 0; round < 6000; round += 1) {
      const tree = randomTree(choices, 3);
      let filter = filterLang === 'cql2-text' ? formatFilter(tree) : JSON.stringify(tree);
      const mutations = whole(3);
      for (let count = 0; count < mutations; count += 1) filter = mutated(filter);
      try {
        const says = filterTest({ filter, filterLang }, types);
        for (const candidate of candidates)
          expect([true, false, null]).toContain(says?.(candidate));
        outcomes.read += 1;
      } catch (error) {
        if (!(error instanceof InvalidParameter)) throw new Error(filter, { cause: error });
        expect(error.message.length).toBeLessThan(600);
        outcomes.refused += 1;
      }
    }
    expect(outcomes.read).toBeGreaterThan(200);
    expect(outcomes.refused).toBeGreaterThan(2000);
  });

  test('of the longest kind are bounded, too', () => {
    for (const piece of pieces) {
      const filter = piece.repeat(longestFilter).slice(0, longestFilter);
      expect(() => filterTest({ filter, filterLang }, types)).toThrow(InvalidParameter);
    }
  });
});

test('a pattern made to go back often is answered, where going back each time would never end', () => {
  // One star after the other: 2 to the power of 150 ways for a matcher that tries them all.
  expect(likeTest(`${'%a'.repeat(150)}%b`)('a'.repeat(300))).toBe(false);
  expect(likeTest(`${'%a'.repeat(150)}%`)('a'.repeat(300))).toBe(true);
});

test('a filter of the longest kind reads an item once for each of its conditions', () => {
  const { item, envelope } = randomCandidate(random(1));
  let reads = 0;
  const properties = new Proxy(item.properties, {
    get(target, name) {
      reads += 1;
      return Reflect.get(target, name);
    },
  });
  const conditions = Array.from({ length: 400 }, () => "CASEI(name)='q'");
  const filter = conditions.join(' OR ');
  expect(filter.length).toBeLessThan(longestFilter);
  filterTest({ filter }, types)?.({ item: { ...item, properties }, envelope });
  expect(reads).toBe(conditions.length);
});
