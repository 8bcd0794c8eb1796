import { describe, expect, it } from 'vitest';
import type { ItemCollection } from '../feature';
import { axisOf } from './axis';
import { binItems, binWords, monthsOfBins } from './bins';
import { isoOfDay } from './days';

const axis = axisOf({ start: '1991-01-01T00:00:00Z', end: '2026-12-31T23:59:59.999Z' });

function collection(...starts: (string | null)[]): ItemCollection {
  return {
    type: 'FeatureCollection',
    features: starts.map((start, index) => {
      const id = `${index}-${start}`;
      const properties = {
        id,
        name: id,
        label: id,
        figure: null,
        figure_text: null,
        figure_unit: null,
        start: start === null ? null : `${start}T00:00:00.000Z`,
        end: '2026-06-30T23:59:59.999Z',
        when: null,
        claims: null,
        precision: null,
      };
      return { type: 'Feature', id, geometry: null, properties };
    }),
  };
}

const attacks = collection('2004-09-01', '2023-12-31', '2024-01-01', '2024-03-22');
const events = collection('1991-01-01', null, '2024-02-29', '2026-12-31');
const layers = [
  { all: attacks, inside: { ...attacks, features: attacks.features.slice(2) } },
  { all: events, inside: events },
];

describe('binItems', () => {
  it.each([1, 3, 6, 12, 24, 60, 120])('puts every item in one bar of %i months', (months) => {
    const { bins, most, beyond } = binItems(layers, axis, months);
    const sum = (layer: number, part: 'inside' | 'outside') =>
      bins.reduce((total, { counts }) => total + (counts[layer]?.[part] ?? 0), 0);
    expect([sum(0, 'inside'), sum(0, 'outside'), sum(1, 'inside'), sum(1, 'outside')]).toEqual([
      2, 2, 4, 0,
    ]);
    expect(beyond).toBe(0);
    expect(most).toBe(Math.max(...bins.map(({ total }) => total)));
    expect(bins.reduce((width, bin) => width + bin.width, 0)).toBeCloseTo(100, 0);
  });

  it('begins bars at whole years, and names them', () => {
    const { bins } = binItems(layers, axis, 6);
    const last = bins.find(({ from }) => isoOfDay(from) === '2024-01-01');
    expect(last?.words).toBe('January to June 2024');
    expect(last?.counts).toEqual([
      { inside: 2, outside: 0 },
      { inside: 1, outside: 0 },
    ]);
    expect(binItems(layers, axis, 12).bins[0]?.words).toBe('1991');
    expect(binItems(layers, axis, 24).bins[1]?.words).toBe('1992 to 1993');
    expect(binItems(layers, axis, 1).bins[1]?.words).toBe('February 1991');
  });

  it('says how many begin before or after the axis', () => {
    const early = collection('1962-10-16', '1992-01-01', '2027-01-01');
    expect(binItems([{ all: early, inside: early }], axis, 12)).toMatchObject({
      beyond: 2,
      most: 1,
    });
  });
});

it('the bars of a strip are as fine as its width allows', () => {
  expect(monthsOfBins(axis, 1100, 12)).toBe(6);
  expect(monthsOfBins(axis, 342, 9)).toBe(12);
  expect(monthsOfBins(axis, 10, 12)).toBe(120);
  expect([6, 12, 24].map(binWords)).toEqual(['half-year', 'year', '2 years']);
});
