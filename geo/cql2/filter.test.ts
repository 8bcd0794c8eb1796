import { describe, expect, test } from 'vitest';
import { envelopeOf } from '../extent';
import type { Item, PropertyValue } from '../feature';
import type { QueryableType } from './context';
import { type FilterRequest, filterTest } from './filter';

const types = new Map<string, QueryableType>([
  ['name', 'string'],
  ['claimed_by', 'string'],
  ['deaths', 'number'],
  ['low', 'number'],
  ['disputed', 'boolean'],
  ['start', 'timestamp'],
  ['end', 'timestamp'],
  ['geometry', 'geometry'],
]);

function item(properties: Record<string, PropertyValue>, geometry: Item['geometry'] = null) {
  const nothing = { id: 'x', name: 'x', label: 'x', claims: null, precision: null, when: null };
  const rest = { figure: null, figure_text: null, figure_unit: null, start: null, end: null };
  const found: Item = {
    type: 'Feature',
    id: 'x',
    geometry,
    properties: { ...nothing, ...rest, claimed_by: null, deaths: null, low: null, ...properties },
  };
  return { item: found, envelope: geometry ? envelopeOf(geometry) : undefined };
}

const crocus = item(
  {
    name: 'Crocus City Hall',
    claimed_by: 'is-k; is-core',
    deaths: 145,
    low: 137,
    disputed: false,
    start: '2024-03-22T00:00:00.000Z',
    end: '2024-03-22T23:59:59.999Z',
  },
  { type: 'Point', coordinates: [37.39, 55.82] },
);
const nothing = item({ name: 'x', disputed: true });

const says = (filter: string, candidate = crocus, rest: FilterRequest = {}) =>
  filterTest({ filter, ...rest }, types)?.(candidate);

test('there is no test without a filter', () => {
  expect(filterTest({}, types)).toBeUndefined();
});

describe('of an item with values', () => {
  test.each<[string, boolean]>([
    ['deaths = 145', true],
    ['deaths <> 145', false],
    ['deaths > 145', false],
    ['deaths >= 145', true],
    ['deaths < 145.5', true],
    ['deaths <= 144', false],
    ['low < deaths', true],
    ['140 < deaths', true],
    ["name = 'Crocus City Hall'", true],
    ["name = 'crocus city hall'", false],
    ["name < 'D'", true],
    ['disputed = false', true],
    ['disputed < true', true],
    ["CASEI(name) = CASEI('CROCUS city hall')", true],
    ["name LIKE 'Crocus%'", true],
    ["name LIKE 'crocus%'", false],
    ["name LIKE '%City%'", true],
    ["name LIKE 'Crocus'", false],
    ["name LIKE '_rocus%H_ll'", true],
    ["name NOT LIKE '%x%'", true],
    ["CASEI(name) LIKE CASEI('CROCUS%')", true],
    ["claimed_by LIKE '%is-k%'", true],
    ["claimed_by LIKE 'is-k; %' OR claimed_by LIKE '%; is-k; %'", true],
    ["name IN ('a', 'Crocus City Hall')", true],
    ["name NOT IN ('a', 'b')", true],
    ['deaths IN (1, 145)', true],
    ['deaths BETWEEN 145 AND 145', true],
    ['deaths BETWEEN 146 AND 140', false],
    ['deaths NOT BETWEEN 1 AND 2', true],
    ['deaths IS NULL', false],
    ['deaths IS NOT NULL', true],
    ['geometry IS NULL', false],
    ["start = TIMESTAMP('2024-03-22T00:00:00Z')", true],
    ["start = DATE('2024-03-22')", true],
    ['"end" = DATE(\'2024-03-22\')', true],
    ["start < DATE('2024-03-23')", true],
    ["start >= '2024-03-22'", true],
    ["start IN ('2024-03-22T00:00:00Z', '2024-03-23T00:00:00Z')", true],
    ["T_AFTER(start, DATE('2024-03-21'))", true],
    ["T_AFTER(start, DATE('2024-03-22'))", false],
    ["T_EQUALS(INTERVAL(start,end), INTERVAL('2024-03-22','2024-03-22'))", true],
    ["T_DURING(INTERVAL(start,end), INTERVAL('2024-03-21','..'))", true],
    ["T_INTERSECTS(INTERVAL(start,end), INTERVAL('2024-03-22T23:00:00Z','..'))", true],
    ['S_INTERSECTS(geometry, POINT(37.39 55.82))', true],
    ['S_INTERSECTS(geometry, BBOX(37,55,38,56))', true],
    ['S_INTERSECTS(BBOX(37,55,37.39,55.82), geometry)', true],
    ['S_INTERSECTS(geometry, BBOX(38,55,37,56))', false],
    ['S_INTERSECTS(POINT(1 2), POINT(1 2))', true],
    ['S_INTERSECTS(BBOX(1,2,3,4), BBOX(4,4,5,5))', false],
    ['S_INTERSECTS(BBOX(170,2,-170,4), BBOX(-175,3,-160,5))', true],
    ['S_INTERSECTS(BBOX(0,0,2,2), LINESTRING(1 1,5 5))', true],
    ['S_INTERSECTS(geometry, geometry)', true],
    ["T_BEFORE(DATE('2024-01-01'), DATE('2024-01-02'))", true],
    ["'a' = 'a' AND 1 < 2", true],
    ['NOT S_INTERSECTS(geometry, POLYGON((0 0, 1 0, 1 1, 0 0)))', true],
  ])('%s is %s', (filter, expected) => {
    expect(says(filter)).toBe(expected);
  });
});

describe('of an item without values', () => {
  test.each<[string, boolean | null]>([
    ['deaths = 1', null],
    ['deaths <> 1', null],
    ['NOT deaths = 1', null],
    ['deaths IN (1)', null],
    ['deaths NOT IN (1)', null],
    ['deaths BETWEEN 1 AND 2', null],
    ["claimed_by LIKE '%'", null],
    ["claimed_by NOT LIKE 'a'", null],
    ["CASEI(claimed_by) = 'a'", null],
    ["T_AFTER(start, DATE('2024-03-21'))", null],
    ["T_INTERSECTS(INTERVAL(start,end), INTERVAL('..','..'))", null],
    ['S_INTERSECTS(geometry, BBOX(-180,-90,180,90))', null],
    ['deaths IS NULL', true],
    ['deaths IS NOT NULL', false],
    ['CASEI(claimed_by) IS NULL', true],
    ['geometry IS NULL', true],
    ['deaths = 1 OR TRUE', true],
    ['deaths = 1 OR FALSE', null],
    ['deaths = 1 AND TRUE', null],
    ['deaths = 1 AND FALSE', false],
    ['deaths BETWEEN 2 AND 1 AND FALSE', false],
  ])('%s is %s', (filter, expected) => {
    expect(says(filter, nothing)).toBe(expected);
  });
});

describe('is refused', () => {
  test.each([
    ['nothing = 1', 'got "nothing", expected one of the queryables name, claimed_by', 1],
    ["deaths = 'x'", 'got "x", expected a number to compare with', 1],
    ["name = 'a' AND deaths = TRUE", 'got "true", expected a number', 16],
    ['name > 5', 'got "5", expected a text to compare with', 1],
    ["deaths LIKE '1%'", 'got "a number", expected a text before LIKE', 1],
    ['name LIKE claimed_by', 'expected a pattern in single quotes after LIKE', 1],
    ["name IN ('a', 5)", 'got "5", expected a text', 1],
    ['CASEI(deaths) = CASEI(5)', 'got "a number", expected a text in CASEI', 1],
    ['start > 5', 'got "5", expected DATE(\'2024-03-22\')', 1],
    ["start > 'March'", 'got "March", expected DATE', 1],
    ["start > DATE('2024-02-30')", 'got "2024-02-30", expected a date such as', 9],
    ["start > TIMESTAMP('2024-03-22T17:00:00+03:00')", 'a timestamp such as', 9],
    ["start > TIMESTAMP('2024-03-22')", 'a timestamp such as', 9],
    ["T_AFTER(name, DATE('2024-03-22'))", 'got "a text", expected a time', 9],
    ["T_DURING(start, INTERVAL('2024-01-01','..'))", 'expected two intervals in T_DURING', 1],
    ["T_AFTER(start, INTERVAL('2024-01-02','2024-01-01'))", 'not before the start', 16],
    ["T_AFTER(start, INTERVAL('2024-01-02','2024-01-03T00:00:00Z'))", 'two dates or two', 16],
    ["T_AFTER(start, INTERVAL('x','..'))", 'got "x", expected a date, a timestamp', 16],
    ["T_AFTER(start, INTERVAL(name,'..'))", 'got "name", expected a queryable that is a time', 25],
    ['geometry = 1', 'got "geometry", expected a queryable that is no geometry', 1],
    ['S_INTERSECTS(name, POINT(1 2))', 'got "name", expected a queryable that is a geometry', 14],
    ['S_INTERSECTS(geometry, POINT(90 180))', 'latitude from -90 to 90', 24],
    ['S_INTERSECTS(geometry, BBOX(1,2,3))', 'four numbers in BBOX', 24],
    ['S_INTERSECTS(geometry, BBOX(1,9,3,4))', 'a south that is not beyond the north', 24],
    ['S_INTERSECTS(geometry, BBOX(1000000,1000000,2000000,2000000))', 'longitude from', 24],
    ['S_INTERSECTS(geometry, LINESTRING(1 2))', 'a line of at least two positions', 24],
    ['S_INTERSECTS(geometry, POLYGON((1 2,3 4,5 6)))', 'a ring of at least four', 24],
    ['S_INTERSECTS(geometry, POLYGON((1 2,3 4,5 6,7 8)))', 'the last as the first', 24],
  ])('%s: %s', (filter, words, at) => {
    expect(() => says(filter)).toThrow(words);
    expect(() => says(filter)).toThrow(`at character ${at}.`);
  });
});

test('coordinates of a filter are in the system that filter-crs names', () => {
  const filter = 'S_INTERSECTS(geometry, BBOX(55,37,56,38))';
  expect(says(filter)).toBe(false);
  const filterCrs = 'http://www.opengis.net/def/crs/EPSG/0/4326';
  expect(says(filter, crocus, { filterCrs })).toBe(true);
  expect(() => says('S_INTERSECTS(geometry, POINT(100 37))', crocus, { filterCrs })).toThrow(
    'latitude from -90 to 90',
  );
});
