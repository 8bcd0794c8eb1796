import { expect, test } from 'vitest';
import { readCsv } from './csv';
import { minimalAtlas } from './fixtures/minimal';
import { formatProblem } from './problem';
import { indicatorRowSchema, placeRowSchema } from './schema';

const header = 'country,indicator,partner,year,value,unit,reference,note';

/** The problems of an indicators file, as lines. */
function problemsOf(...rows: string[]): string[] {
  return readCsv('indicators.csv', rows.join('\n'), indicatorRowSchema).problems.map(formatProblem);
}

test('columns may stand in any order', () => {
  const text = 'value,unit,reference,note,country,indicator,partner,year\n1.5,km,a,,TJ,x,RU,2020';
  const { entries, problems } = readCsv('indicators.csv', text, indicatorRowSchema);
  expect(problems).toEqual([]);
  expect(entries[0]?.value).toMatchObject({ country: 'TJ', partner: 'RU', year: 2020, value: 1.5 });
});

test('a cell that does not fit says row, line, column, what came and what was expected', () => {
  expect(problemsOf(header, 'TJ,x,,2020,1,km,a,', '', 'TJ,x,,2021,"49,9",km,a,')).toEqual([
    'indicators.csv row 2 (line 4), field "value": got "49,9", ' +
      'expected a number written with digits and a point, such as "49.9"',
  ]);
});

test('lines are counted on after a cell with line breaks', () => {
  const rows = [header, 'TJ,x,,2020,1,km,a,"one', 'two"', 'Tajikistan,x,,2021,1,km,a,'];
  const { entries, problems } = readCsv('indicators.csv', rows.join('\n'), indicatorRowSchema);
  expect(entries[0]?.at()).toMatchObject({ row: 1, line: 2 });
  expect(problems).toMatchObject([{ row: 2, line: 4, field: 'country', came: '"Tajikistan"' }]);
});

test('every cell that does not fit is reported', () => {
  expect(problemsOf(header, 'tj,x,,year,1,,a,')).toHaveLength(3);
});

test('missing, unknown and double columns are named', () => {
  expect(problemsOf('country,country,indicator,jear,value,unit,reference,note')).toEqual([
    'indicators.csv line 1: got the column "country" twice, expected each column once',
    expect.stringContaining('got the unknown column "jear", expected the columns country,'),
    expect.stringContaining('got no column "partner" or "year", expected the columns'),
  ]);
});

test('rows with too many or too few cells say how many', () => {
  expect(problemsOf(header, 'TJ,x,,2020,1,km,a,said,once', 'TJ,x')).toEqual([
    expect.stringContaining('row 1 (line 2): got 9 cells, expected 8'),
    expect.stringContaining('row 2 (line 3): got 2 cells, expected 8'),
  ]);
});

test('semicolons between columns are named', () => {
  expect(problemsOf(header.replaceAll(',', ';'))).toEqual([
    'indicators.csv line 1: got columns with semicolons between, expected columns with commas between',
  ]);
});

test('a quote that is not closed is named', () => {
  expect(problemsOf(header, 'TJ,x,,2020,1,km,a,"open')[0]).toContain('a double quote');
});

test('blank rows, as spreadsheets leave them, hold nothing', () => {
  expect(problemsOf(header, ',,,,,,,', 'TJ,x,,2020,1,km,a,', ',,,,,,,')).toEqual([]);
});

test('spaces around a cell do not matter', () => {
  expect(problemsOf(header, ' TJ ,x ,,2020, 1 ,km,a,')).toEqual([]);
});

test('names in other languages come apart', () => {
  const { entries } = readCsv('places.csv', minimalAtlas['places.csv'] ?? '', placeRowSchema);
  expect(entries[1]?.value.local_names).toEqual([
    { language: 'ru', name: 'Берёза' },
    { language: 'tg', name: 'Тӯс' },
  ]);
});

test.each([
  ['lon', ',AA,Alder,,200,50,', '"200"', '180 or less'],
  ['lat', ',AA,Alder,,20,-91,', '"-91"', '-90 or more'],
  ['local_names', ',AA,Alder,Ольха,20,50,', '"Ольха"', 'names such as'],
])('a place with a wrong %s is reported', (field, start, came, expected) => {
  const columns =
    'id,name,local_names,lon,lat,precision,radius_km,outline,country,kind,reference,note';
  const text = `${columns}\n${start.slice(1)}country,,,AA,country,bank,`;
  const { problems } = readCsv('places.csv', text, placeRowSchema);
  expect(problems).toMatchObject([{ field, came, item: 'AA' }]);
  expect(problems[0]?.expected).toContain(expected);
});
