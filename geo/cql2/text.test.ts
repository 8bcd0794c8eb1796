import { describe, expect, test } from 'vitest';
import { InvalidParameter } from '../errors';
import { parseText } from './text';
import { deepestFilter, longestList, type Predicate } from './tree';

const tree = (text: string) => parseText(text).tree;
const property = (name: string) => ({ property: name });
const is = (name: string, value: string | number): Predicate => ({
  op: '=',
  args: [property(name), value],
});

describe('parseText', () => {
  test.each<[string, Predicate]>([
    ['deaths >= 10', { op: '>=', args: [property('deaths'), 10] }],
    ['deaths<>-1.5E2', { op: '<>', args: [property('deaths'), -150] }],
    ['deaths < .5', { op: '<', args: [property('deaths'), 0.5] }],
    ['deaths <= +3.', { op: '<=', args: [property('deaths'), 3] }],
    ['deaths=1e-2', is('deaths', 0.01)],
    ["name = 'Via dell''Avvento'", is('name', "Via dell'Avvento")],
    ["name = 'Via dell\\'Avvento'", is('name', "Via dell'Avvento")],
    ["name = 'a\\tb\\\\n\\%'", is('name', 'a\tb\\n\\%')],
    ["name = ''", is('name', '')],
    ["name = ''''", is('name', "'")],
    ["name = 'Душанбе 👍'", is('name', 'Душанбе 👍')],
    ["\u0438\u043c\u044f = 'x'", is('имя', 'x')],
    ['"median-age" = 20', is('median-age', 20)],
    ['"say ""so""" = 20', is('say "so"', 20)],
    ['"and" = 20', is('and', 20)],
    ['a.b:c = 1', is('a.b:c', 1)],
    [
      "form IN ('bombing','shooting')",
      { op: 'in', args: [property('form'), ['bombing', 'shooting']] },
    ],
    ['a in (1)', { op: 'in', args: [property('a'), [1]] }],
    ["name LIKE '%a_'", { op: 'like', args: [property('name'), '%a_'] }],
    ['a BETWEEN 1 AND 2', { op: 'between', args: [property('a'), 1, 2] }],
    ['a Is Null', { op: 'isNull', args: [property('a')] }],
    ['a is not null', { op: 'not', args: [{ op: 'isNull', args: [property('a')] }] }],
    ["a NOT LIKE 'b'", { op: 'not', args: [{ op: 'like', args: [property('a'), 'b'] }] }],
    ['a not in (1)', { op: 'not', args: [{ op: 'in', args: [property('a'), [1]] }] }],
    [
      'a NOT BETWEEN 1 AND 2',
      { op: 'not', args: [{ op: 'between', args: [property('a'), 1, 2] }] },
    ],
    ['TRUE', true],
    ['false', false],
    ['true = focus', { op: '=', args: [true, property('focus')] }],
    ['focus = FALSE', { op: '=', args: [property('focus'), false] }],
    [
      "CASEI(name) = casei('X')",
      {
        op: '=',
        args: [
          { op: 'casei', args: [property('name')] },
          { op: 'casei', args: ['X'] },
        ],
      },
    ],
    ["start > DATE('2024-03-22')", { op: '>', args: [property('start'), { date: '2024-03-22' }] }],
    [
      "start = timestamp('2024-03-22T17:00:00Z')",
      {
        op: '=',
        args: [property('start'), { timestamp: '2024-03-22T17:00:00Z' }],
      },
    ],
    ['date = 1', is('date', 1)],
    [
      "T_During(INTERVAL(start,\"end\"), INTERVAL('2024-01-01','..'))",
      {
        op: 't_during',
        args: [
          { interval: [property('start'), property('end')] },
          { interval: ['2024-01-01', '..'] },
        ],
      },
    ],
    [
      'S_INTERSECTS(geometry, BBOX(1,-2,3.5,4))',
      {
        op: 's_intersects',
        args: [property('geometry'), { bbox: [1, -2, 3.5, 4] }],
      },
    ],
    [
      's_intersects(geometry,POINT(69.2 38.5))',
      {
        op: 's_intersects',
        args: [property('geometry'), { type: 'Point', coordinates: [69.2, 38.5] }],
      },
    ],
    [
      'S_INTERSECTS(geometry,POLYGON ((0 0,1 0,1 1,0 0),(2 2,3 2,3 3,2 2)))',
      {
        op: 's_intersects',
        args: [
          property('geometry'),
          {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [1, 0],
                [1, 1],
                [0, 0],
              ],
              [
                [2, 2],
                [3, 2],
                [3, 3],
                [2, 2],
              ],
            ],
          },
        ],
      },
    ],
    [
      'S_INTERSECTS(geometry,MULTIPOINT(1 2,(3 4)))',
      {
        op: 's_intersects',
        args: [
          property('geometry'),
          {
            type: 'MultiPoint',
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      },
    ],
    [
      'S_INTERSECTS(geometry,GEOMETRYCOLLECTION(POINT(1 2 9),LINESTRING(1 2,3 4)))',
      {
        op: 's_intersects',
        args: [
          property('geometry'),
          {
            type: 'GeometryCollection',
            geometries: [
              { type: 'Point', coordinates: [1, 2, 9] },
              {
                type: 'LineString',
                coordinates: [
                  [1, 2],
                  [3, 4],
                ],
              },
            ],
          },
        ],
      },
    ],
  ])('reads %s', (text, expected) => {
    expect(tree(text)).toEqual(expected);
  });

  test('binds NOT more than AND, and AND more than OR', () => {
    expect(tree('NOT a=1 AND b=2 OR c=3 AND d=4')).toEqual({
      op: 'or',
      args: [
        { op: 'and', args: [{ op: 'not', args: [is('a', 1)] }, is('b', 2)] },
        { op: 'and', args: [is('c', 3), is('d', 4)] },
      ],
    });
  });

  test('lets parentheses bind most', () => {
    expect(tree('NOT (a=1 OR b=2) and (c=3)')).toEqual({
      op: 'and',
      args: [{ op: 'not', args: [{ op: 'or', args: [is('a', 1), is('b', 2)] }] }, is('c', 3)],
    });
  });

  test('takes the AND of BETWEEN for its own', () => {
    expect(tree('a BETWEEN 1 AND 2 AND b=3')).toEqual({
      op: 'and',
      args: [{ op: 'between', args: [property('a'), 1, 2] }, is('b', 3)],
    });
  });

  test.each([
    ['', 'got nothing, expected a value in single quotes', 1],
    ['THIS IS NOT A FILTER', 'got "A", expected NULL', 13],
    ['deaths == 2', 'got "=", expected a value in single quotes', 9],
    ['deaths = 1 AND', 'got nothing, expected a value in single quotes', 15],
    ['deaths = 1 form', 'got "form", expected AND, OR or the end of the filter', 12],
    ['deaths', 'got nothing, expected an operator after the value', 7],
    ["deaths = 'x", 'got "\'x", expected a string with \' at its end', 10],
    ['"deaths = 1', 'expected a name with " at its end', 1],
    ['median-age > 20', 'in double quotes ("median-age")', 7],
    ['deaths > 1; DROP TABLE x', 'got ";"', 11],
    ['deaths = 1e999', 'expected a number that can be held', 10],
    ['deaths IN ()', 'got ")", expected a value in single quotes', 12],
    ['deaths IN (1,2', 'got nothing, expected ")"', 15],
    ['deaths NOT = 1', 'got "=", expected LIKE, IN or BETWEEN after NOT', 12],
    ['deaths BETWEEN 1 OR 2', 'got "OR", expected AND between the ends of BETWEEN', 18],
    ['(deaths = 1', 'got nothing, expected ")"', 12],
    ['deaths = and', 'got "and", expected a value in single quotes', 10],
    ['avg(deaths) = 1', 'got "avg", expected one of the functions CASEI', 1],
    ['DATE(2024) = start', 'got "2024", expected a date in single quotes', 6],
    ['S_INTERSECTS(geometry)', 'got ")", expected ","', 22],
    ['S_INTERSECTS(geometry, POINT(1))', 'got ")", expected a number', 31],
    ["S_INTERSECTS(geometry, 'x')", 'got "x", expected BBOX, a geometry', 24],
    ['S_WITHIN(geometry, POINT(1 2))', 'got "S_WITHIN", expected one of the functions', 1],
    ["T_AFTER(start, 'x')", 'got "x", expected DATE, TIMESTAMP, INTERVAL', 16],
  ])('%j is refused: %s', (text, words, at) => {
    const read = () => parseText(text);
    expect(read).toThrow(InvalidParameter);
    expect(read).toThrow(words);
    expect(read).toThrow(`at character ${at}.`);
  });

  test(`goes ${deepestFilter} levels deep, and no deeper`, () => {
    const nested = (open: string, close: string, depth: number) =>
      `${open.repeat(depth)}a = 1${close.repeat(depth)}`;
    expect(tree(nested('(', ')', deepestFilter))).toEqual(is('a', 1));
    for (const open of ['(', 'NOT ', 'NOT (']) {
      const text = nested(open, open.endsWith('(') ? ')' : '', deepestFilter + 1);
      expect(() => parseText(text)).toThrow(`at most ${deepestFilter} levels`);
    }
    expect(() => parseText(`${'CASEI('.repeat(99)}a`)).toThrow('levels');
    expect(() => parseText(`S_INTERSECTS(g,${'GEOMETRYCOLLECTION('.repeat(99)}`)).toThrow('levels');
  });

  test(`reads a long chain without going deeper, and lists of at most ${longestList}`, () => {
    const chain = Array.from({ length: 900 }, () => 'a=1').join(' OR ');
    expect(tree(chain)).toMatchObject({ op: 'or' });
    const list = (length: number) => `a IN (${Array.from({ length }, () => '1').join(',')})`;
    expect(() => parseText(list(longestList))).not.toThrow();
    expect(() => parseText(list(longestList + 1))).toThrow(`at most ${longestList} values`);
  });
});
