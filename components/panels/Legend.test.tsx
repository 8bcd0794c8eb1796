// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage } from '../shell/testPage';
import { Legend } from './Legend';
import type { Legends } from './legends';

afterEach(cleanup);

const widths = (title: string) => [
  {
    kind: 'widths' as const,
    title,
    unit: 'people',
    color: 'red',
    widths: [{ value: 1000, width: 4 }],
  },
];
const legends: Legends = {
  remittances: {
    countries: [
      {
        kind: 'classes',
        title: 'Remittances',
        unit: '% of GDP',
        edges: [5, 15],
        colors: ['white', 'black'],
        note: 'hatched: no figure',
      },
    ],
    flows: widths('People present'),
  },
  population: { countries: widths('Population') },
};

function renderLegend(view: { layers?: string[]; indicator?: string }) {
  renderPage({ view, children: <Legend legends={legends} indicator="remittances" /> });
}

describe('the legend', () => {
  it('says what the layers that are on mean, and nothing of the others', () => {
    renderLegend({});
    expect(screen.getByText('Remittances')).toBeTruthy();
    expect(screen.queryByText('People present')).toBeNull();
  });

  it('begins a scale without a lower edge at 0', () => {
    renderLegend({});
    expect(screen.getAllByRole('listitem').map((edge) => edge.textContent)).toEqual([
      '0',
      '5',
      '15',
    ]);
  });

  it('names the unit, unless the title does', () => {
    renderLegend({ layers: ['countries', 'flows'] });
    expect(screen.getByText(', % of GDP')).toBeTruthy();
    expect(screen.queryByText(', people')).toBeNull();
  });

  it('follows the indicator', () => {
    renderLegend({ indicator: 'population' });
    expect(screen.getByText('Population')).toBeTruthy();
  });

  it('says so when no layer is on', () => {
    renderLegend({ layers: [] });
    expect(screen.getByText('No layer is on.')).toBeTruthy();
  });
});
