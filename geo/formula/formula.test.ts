import { expect, test } from 'vitest';
import { parseEdtf } from '../datetime';
import { FormulaError } from './error';
import { evaluate, type FormulaSource, roundTo } from './evaluate';
import { inputName } from './input';
import { formulaInputs, parseFormula } from './parse';

const quantities: Record<string, { value: number; unit: string }> = {
  staff: { value: 2, unit: 'people' },
  locals: { value: 4, unit: 'people' },
  entries: { value: 336_700, unit: 'border entries' },
  rise: { value: 51.8, unit: '%' },
  none: { value: 0, unit: 'people' },
  'indicator:TJ:population:2025': { value: 10_590_000, unit: 'people' },
  'indicator:TJ:border-length:AF:2026': { value: 1357, unit: 'km' },
};
const dates: Record<string, string> = {
  attack: '2024-03-22',
  voting: '2024-03-15/2024-03-17',
  siege: '2004-09-01/2004-09-03',
  war: '2022-02-24/..',
  year: '2024',
};

const source: FormulaSource = {
  quantity(input) {
    const found = quantities[inputName(input)];
    if (!found) throw new FormulaError(`"${inputName(input)}"`, 'a claim');
    return found;
  },
  date(input) {
    return parseEdtf(dates[inputName(input)] ?? '');
  },
};
const compute = (formula: string) => evaluate(parseFormula(formula), source);

test.each([
  ['{staff} + {locals}', 6, 'people'],
  ['{entries} / ({rise} / 100) + {entries}', 986_700, 'border entries'],
  ['{staff} / {locals} * 100', 50, undefined],
  ['2 + 3 * 4 - 8 / 2', 10, undefined],
  ['-({staff} - {locals}) * 3', 6, 'people'],
  ['10 - 2 - 3', 5, undefined],
  ['{staff} * {locals}', 8, undefined],
  ['{indicator:TJ:border-length:AF:2026} * 2', 2714, 'km'],
  ['{staff} / {indicator:TJ:population:2025} * 1000000', 0.189, undefined],
  ['days(end({voting}), {attack})', 5, 'days'],
  ['days(start({voting}), {attack})', 7, 'days'],
  ['days({attack}, start({year}))', -81, 'days'],
  ['years(start({siege}), {attack})', 19.55, 'years'],
])('%s is %d', (formula, value, unit) => {
  const result = compute(formula);
  expect(result.value).toBeCloseTo(value, 2);
  expect(result.unit).toBe(unit);
});

test.each([
  ['{staff} + {entries}', '"people" and "border entries" in one sum', 'numbers of one unit'],
  ['{staff} + 1', '"people" and no unit in one sum', 'numbers of one unit'],
  ['{staff} / {none}', 'a division by 0', 'a number other than 0'],
  ['days({voting}, {attack})', '"{voting}", whose date is longer than a day', 'start({voting})'],
  ['days(start({attack}), end({war}))', 'end({war}), which is open', 'a date with that end'],
  ['days({attack})', 'days() of 1', 'two dates'],
  ['days(2, {attack})', 'something that is no date', 'days(a, b)'],
  ['{nobody} + 1', '"nobody"', 'a claim'],
  ['{no such id}', '"{no such id}"', '{claim-id}'],
  ['staff + 1', 'the word "staff"', '{claim-id}'],
  ['sqrt({staff})', 'the function "sqrt"', 'days(a, b)'],
  ['{staff} ** 2', '"{staff} ** 2"', '+ - * /'],
  ['{staff} > 1 ? 2 : 3', '"{staff} > 1 ? 2 : 3"', '+ - * /'],
  ['{staff}.constructor', '"{staff}.constructor"', '+ - * /'],
  ['$0 + {staff}', '"$"', '+ - * /'],
  ['"2" + 2', '""2" + 2"', 'numbers'],
  ['{staff} +', '"{staff} +"', '+ - * /'],
  ['{staff} {locals}', '"{staff} {locals}"', '+ - * /'],
  ['', '""', '+ - * /'],
])('%s says what came and what was expected', (formula, came, expected) => {
  try {
    compute(formula);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    expect(error.came).toBe(came);
    expect(error.expected).toContain(expected);
    return;
  }
  throw new Error(`${formula} was computed`);
});

test('the inputs of a formula come once each, in order', () => {
  const node = parseFormula('{b} + days({a}, end({c})) - {b} * {indicator:TJ:population:2025}');
  expect(formulaInputs(node).map(inputName)).toEqual([
    'b',
    'a',
    'c',
    'indicator:TJ:population:2025',
  ]);
});

test.each([
  [29.702970297, 1, 29.7],
  [986_700.0000001, -3, 987_000],
  [1.005, 2, 1.01],
  [0.1 + 0.2, undefined, 0.3],
  [2.5, 0, 3],
])('%d to %s decimals is %d', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});
