import { describe, expect, test } from 'vitest';
import { InvalidParameter } from '../errors';
import { parseJson } from './json';
import { parseText } from './text';

const json = (value: unknown) => parseJson(JSON.stringify(value));
const deaths = { property: 'deaths' };

describe('parseJson', () => {
  test.each([
    ['deaths >= 10', { op: '>=', args: [deaths, 10] }],
    ['deaths NOT IN (1)', { op: 'not', args: [{ op: 'in', args: [deaths, [1]] }] }],
    ['deaths IS NULL', { op: 'isNull', args: [deaths] }],
    ['true', true],
    [
      "T_AFTER(start, INTERVAL('..','2024-01-01'))",
      { op: 't_after', args: [{ property: 'start' }, { interval: ['..', '2024-01-01'] }] },
    ],
    [
      'S_INTERSECTS(geometry, MULTIPOLYGON(((0 0,1 0,1 1,0 0))))',
      {
        op: 's_intersects',
        args: [
          { property: 'geometry' },
          {
            type: 'MultiPolygon',
            coordinates: [
              [
                [
                  [0, 0],
                  [1, 0],
                  [1, 1],
                  [0, 0],
                ],
              ],
            ],
          },
        ],
      },
    ],
  ])('reads the same tree as the text %s', (text, value) => {
    expect(json(value).tree).toEqual(parseText(text).tree);
  });

  test.each<[unknown, string, string]>([
    ['x', 'got ""x"", expected true, false or an object', '$'],
    [null, 'expected true, false or an object', '$'],
    [{ op: 'xor', args: [] }, 'got ""xor"", expected one of and, or, not, =', '$.op'],
    [{ op: 'and', args: [true] }, 'expected at least 2 members', '$.args'],
    [
      { op: 'and', args: [true, { op: 'not', args: [5] }] },
      'got "5", expected true, false',
      '$.args[1].args[0]',
    ],
    [{ op: '=', args: [deaths] }, 'expected', '$.args'],
    [{ op: '=', args: [{ property: 5 }, 1] }, 'got "5", expected a text', '$.args[0].property'],
    [{ op: '=', args: [{ name: 'deaths' }, 1] }, 'expected a text, a number', '$.args[0]'],
    [{ op: 'in', args: [deaths, 5] }, 'expected an array', '$.args[1]'],
    [{ op: 'in', args: [deaths, []] }, 'expected at least 1 members', '$.args[1]'],
    [{ op: 'not', args: [true], more: 1 }, 'expected no member more', '$'],
    [{ op: 's_intersects', args: [deaths, { type: 'Circle' }] }, 'expected', '$.args[1]'],
    [
      { op: 's_intersects', args: [deaths, { bbox: ['a'] }] },
      'expected a number',
      '$.args[1].bbox[0]',
    ],
    [
      { op: 't_after', args: [deaths, '2024-01-01'] },
      'a property, a date, a timestamp or',
      '$.args[1]',
    ],
  ])('%j is refused', (value, words, path) => {
    expect(() => json(value)).toThrow(InvalidParameter);
    expect(() => json(value)).toThrow(words);
    expect(() => json(value)).toThrow(`at ${path}`);
  });

  test('is refused when it is no JSON, with a word on what it would be', () => {
    expect(() => parseJson('deaths > 5')).toThrow('expected a filter in JSON');
    expect(() => parseJson('{"op":"and"')).toThrow(InvalidParameter);
  });

  test('bounds how deep it goes', () => {
    const nested = (depth: number) =>
      parseJson(`${'{"op":"not","args":['.repeat(depth)}true${']}'.repeat(depth)}`);
    expect(() => nested(50)).not.toThrow();
    expect(() => nested(300)).toThrow('at most 50 levels');
    expect(() => parseJson('['.repeat(8000) + ']'.repeat(8000))).toThrow('at most 50 levels');
  });
});
