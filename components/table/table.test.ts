import { describe, expect, it } from 'vitest';
import { testProperties } from '@/geo/fixtures/item';
import { layerOf } from '@/geo/layers';
import { columnsOf } from '@/geo/layers/columns';
import { cellWriter } from './cells';
import { nextSort, readSort, sortRows } from './sortRows';
import { tableData } from './tableData';

const attacks = layerOf('attacks');
const countries = layerOf('countries');
if (!attacks || !countries) throw new Error('the layers are not there');

const rows = [
  testProperties('small', {
    deaths: 9,
    figure_text: '9',
    start: '2022-09-05T00:00:00Z',
    when: '2022',
  }),
  testProperties('unknown', { deaths: null }),
  testProperties('large', {
    deaths: 300,
    figure_text: 'over 300',
    figure_claim: 'toll',
    start: '2004-09-01T00:00:00Z',
    when: '2004',
  }),
  testProperties('none-dead', { deaths: 0, figure_text: '0' }),
];

const order = (sort: string) => {
  const columns = columnsOf(attacks, []);
  return sortRows(rows, columns, readSort(sort, columns), cellWriter(attacks, [])).map(
    ({ id }) => id,
  );
};

describe('sorting', () => {
  it('puts what is not known last, whichever way', () => {
    expect(order('deaths')).toEqual(['none-dead', 'small', 'large', 'unknown']);
    expect(order('-deaths')).toEqual(['large', 'small', 'none-dead', 'unknown']);
    expect(order('-start')).toEqual(['small', 'large', 'unknown', 'none-dead']);
  });

  it('goes by words as they are read', () => {
    expect(order('-name')).toEqual(['unknown', 'small', 'none-dead', 'large']);
  });

  it('asks for the largest number first, and then for the other way', () => {
    const [name, , , , dead] = attacks.columns;
    if (!name || !dead) throw new Error('the columns are not there');
    expect(nextSort(dead, undefined)).toBe('-deaths');
    expect(nextSort(dead, { property: 'deaths', descending: true })).toBe('deaths');
    expect(nextSort(name, { property: 'deaths', descending: true })).toBe('name');
    expect(nextSort(name, { property: 'name', descending: false })).toBe('-name');
  });

  it('leaves rows alone by a column that there is none of', () => {
    expect(order('-colour')).toEqual(rows.map(({ id }) => id));
  });
});

describe('the cells', () => {
  const { rows: drawn } = tableData(attacks, columnsOf(attacks, []), rows, undefined, [
    {
      id: 'kind',
      title: 'Kind',
      values: [{ id: 'attacks.aircraft', label: 'aircraft destroyed' }],
    },
    { id: 'precision', title: 'Placed', values: [{ id: 'site', label: 'a known site' }] },
  ]);
  const cell = (index: number, property: string) =>
    drawn[index]?.cells.find((candidate) => candidate.property === property);

  it('write a figure with its hedge, leading to its claim', () => {
    expect(cell(2, 'deaths')).toMatchObject({ text: 'over 300', claim: 'claims/toll' });
    expect(cell(0, 'deaths')?.claim).toBeUndefined();
  });

  it('tell 0 from what is not known', () => {
    expect(cell(1, 'deaths')?.text).toBeNull();
    expect(cell(3, 'deaths')?.text).toBe('0');
  });

  it('write codes in words', () => {
    const writer = cellWriter(attacks, [
      {
        id: 'kind',
        title: 'Kind',
        values: [{ id: 'attacks.aircraft', label: 'aircraft destroyed' }],
      },
      { id: 'precision', title: 'Placed', values: [{ id: 'site', label: 'a known site' }] },
    ]);
    const [, , form] = attacks.columns;
    const precision = attacks.columns.find(({ property }) => property === 'precision');
    if (!form || !precision) throw new Error('the columns are not there');
    const properties = testProperties('x', { form: 'aircraft', precision: 'site' });
    expect(writer.text(properties, form)).toBe('aircraft destroyed');
    expect(writer.text(properties, precision)).toBe('a known site');
    expect(writer.text(testProperties('y', { form: 'mass-stabbing' }), form)).toBe('mass stabbing');
  });
});

describe('the columns of countries', () => {
  const indicators = [
    { id: 'remittances', short: 'Remittances', unit: '% of GDP', decimals: 1 },
    { id: 'population', short: 'Population', unit: 'people', decimals: 0 },
  ];
  const given = [
    testProperties('TJ', {
      remittances: 50.9,
      remittances_year: 2022,
      population: 10,
      population_year: 2025,
      figure_text: '50.9',
      figure_claim: 'half',
    }),
    testProperties('RU', {
      remittances: null,
      remittances_year: null,
      population: 7,
      population_year: 2024,
    }),
  ];
  const columns = columnsOf(countries, indicators, 'population', 'remittances');
  const { heads, rows: drawn } = tableData(countries, columns, given, undefined, []);

  it('begin with the chosen indicator, with unit, and year where all have one', () => {
    expect(heads.map(({ column, detail }) => [column.title, detail])).toEqual([
      ['Country', ''],
      ['Capital', ''],
      ['Population', 'people'],
      ['Remittances', '% of GDP, 2022'],
    ]);
  });

  it('say the year in the cell where it differs from row to row', () => {
    expect(drawn[0]?.cells[2]).toMatchObject({ text: '10', year: '2025' });
    expect(drawn[0]?.cells[3]?.year).toBeUndefined();
  });

  it('lead to the claim only from the figure that it is of', () => {
    expect(drawn[0]?.cells[3]?.claim).toBe('claims/half');
    expect(drawn[0]?.cells[2]?.claim).toBeUndefined();
  });

  it('are none for a layer that carries no indicators', () => {
    expect(columnsOf(attacks, indicators)).toEqual(attacks.columns);
  });
});
