import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { InvalidParameter } from './errors';
import { parseDecimal } from './parameter';
import { formatItemQuery, type ItemQuery } from './query';
import { queryablesOf } from './queryables';
import { parseItemQuery } from './search';

const queryables = queryablesOf(
  z.object({
    name: z.string(),
    deaths: z.number().int().nullable(),
    share: z.number(),
    disputed: z.boolean(),
    form: z.enum(['bombing', 'siege']).nullable(),
    limit: z.number(),
  }),
);
const parse = (search: string) => parseItemQuery(search, queryables);

describe('formatItemQuery', () => {
  test.each<[string, ItemQuery, string]>([
    ['the empty query', {}, ''],
    ['a bbox, readable', { bbox: [60, 36, 76.5, 42] }, 'bbox=60,36,76.5,42'],
    ['a datetime, readable', { datetime: '2015-01-01/..' }, 'datetime=2015-01-01/..'],
    [
      'an offset from UTC, whose plus would else mean a space',
      { datetime: '2024-03-22T20:00:00+03:00' },
      'datetime=2024-03-22T20:00:00%2B03:00',
    ],
    [
      'everything in one order, whatever the order of the query',
      {
        f: 'json',
        figures: 'latest',
        without: ['bank', 'notes'],
        offset: 20,
        limit: 10,
        properties: { name: 'A & B = C', deaths: 144 },
        datetime: '2024',
        bbox: [1, 2, 3, 4],
      },
      'bbox=1,2,3,4&datetime=2024&deaths=144&name=A%20%26%20B%20%3D%20C&' +
        'figures=latest&without=bank,notes&limit=10&offset=20&f=json',
    ],
    ['an empty text', { properties: { name: '' } }, 'name='],
    ['a name in Cyrillic', { properties: { name: 'Душанбе' } }, `name=${encodeURI('Душанбе')}`],
  ])('writes %s so that parseItemQuery reads the same', (_, query, search) => {
    expect(formatItemQuery(query)).toBe(search);
    expect(parse(search)).toEqual(query);
  });
});

test('formatItemQuery writes one text for one reading', () => {
  const plain: ItemQuery = { figures: 'article', without: [] };
  expect(formatItemQuery(plain)).toBe('');
  expect(formatItemQuery({ without: ['notes', 'bank', 'notes'] })).toBe('without=bank,notes');
  expect(formatItemQuery(parse('without=notes,bank'))).toBe('without=bank,notes');
});

describe('parseItemQuery', () => {
  test('counts a limit above the maximum as the maximum', () => {
    expect(parse('limit=20000').limit).toBe(10_000);
  });

  test.each([
    'limit=0',
    'limit=-1',
    'limit=1.5',
    'limit=1e2',
    'limit=ten',
    'limit=',
    'limit=%201',
    'offset=-1',
    'offset=0.5',
    'offset=99999999999999999999',
    'offset=',
    'bbox=1,2,3',
    'bbox=',
    'datetime=',
    'datetime=yesterday',
    'datetime=2024-02-30',
    'datetime=2024/2015',
    'datetime=../..',
    'figures=biggest',
    'figures=',
    'without=',
    'without=bank,,notes',
    'f=xml',
    'f=',
  ])('refuses %s', (search) => {
    expect(() => parse(search)).toThrow(InvalidParameter);
  });

  test('names the known parameters when one is unknown', () => {
    expect(() => parse('colour=red')).toThrow(
      /"colour".*expected one of the parameters bbox, .*filter, .*limit, offset, f, name, deaths/,
    );
  });

  test.each<[string, ItemQuery['properties']]>([
    ['deaths=144', { deaths: 144 }],
    ['deaths=144.0', { deaths: 144 }],
    ['share=-0.5', { share: -0.5 }],
    ['disputed=true', { disputed: true }],
    ['form=siege', { form: 'siege' }],
    ['name=144', { name: '144' }],
    ['name=true', { name: 'true' }],
    ['name=Crocus+City', { name: 'Crocus City' }],
  ])('reads %s in the type of the property', (search, properties) => {
    expect(parse(search).properties).toEqual(properties);
  });

  test.each([
    ['deaths=many', 'a whole number'],
    ['deaths=1.5', 'a whole number'],
    ['share=', 'a number'],
    ['disputed=yes', 'true or false'],
    ['form=flood', 'one of bombing, siege'],
  ])('says for %s that it expected %s', (search, expected) => {
    expect(() => parse(search)).toThrow(`expected ${expected}.`);
  });

  test('keeps the name of a common parameter for that parameter', () => {
    expect(parse('limit=5')).toMatchObject({ limit: 5 });
    expect(parse('limit=5').properties).toBeUndefined();
  });

  test('takes the last limit, which clients add to a link', () => {
    expect(parse('limit=10&offset=10&limit=10000')).toMatchObject({ limit: 10_000, offset: 10 });
  });

  test('takes a parameter twice when it says the same', () => {
    expect(parse('f=json&f=json').f).toBe('json');
  });

  test('refuses two values of one parameter', () => {
    expect(() => parse('offset=1&offset=2')).toThrow(/got "1, 2", expected one value/);
  });

  test('refuses broken percent-encoding', () => {
    expect(() => parse('name=%FF')).toThrow(InvalidParameter);
    expect(() => parse('name=%')).toThrow(InvalidParameter);
    expect(() => parse('name=%EF%BF%BD')).toThrow(InvalidParameter);
  });
});

test.each(['', ' 1', '1 ', '0x10', '1e999', 'NaN', 'Infinity', '1,5', '--1', '.'])(
  'parseDecimal does not take %j for a number',
  (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  },
);
