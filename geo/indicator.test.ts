import { expect, test } from 'vitest';
import { writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { fillIndicators, indicatorAsFigure, indicatorFigure, indicatorSeries } from './indicator';

async function remittances() {
  const atlas = await readAtlas(await writeAtlas());
  const [definition] = fillIndicators(atlas);
  if (!definition) throw new Error('the minimal atlas has an indicator');
  return { atlas, definition };
}

test('a series runs from the earliest year to the latest', async () => {
  const { atlas } = await remittances();
  expect(indicatorSeries(atlas, 'AA', 'remittances').map(({ year }) => year)).toEqual([2020, 2021]);
});

test('without a year of its own an indicator draws the latest figure', async () => {
  const { atlas, definition } = await remittances();
  expect(indicatorFigure(atlas, 'AA', definition)?.value).toBe(13);
});

test('with a year an indicator draws that year, or nothing where it is missing', async () => {
  const { atlas, definition } = await remittances();
  expect(indicatorFigure(atlas, 'AA', { ...definition, year: 2020 })?.value).toBe(12.5);
  expect(indicatorFigure(atlas, 'AA', { ...definition, year: 2019 })).toBeUndefined();
});

test('a figure has its unit, year and source, and the digits of its indicator', async () => {
  const { atlas, definition } = await remittances();
  const row = indicatorFigure(atlas, 'AA', definition);
  expect(row && indicatorAsFigure(atlas, row, definition)).toMatchObject({
    id: 'indicator:AA:remittances:2021',
    value: '13.0',
    unit: '% of GDP',
    when: '2021',
    source: { reference: 'bank' },
  });
});
