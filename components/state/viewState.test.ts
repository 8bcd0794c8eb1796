import { describe, expect, test } from 'vitest';
import {
  emptyView,
  formatView,
  layersOn,
  parseView,
  toggleLayer,
  toggleSource,
  type ViewState,
  viewHref,
} from './viewState';

const choices = {
  layers: [
    { id: 'countries', on: true },
    { id: 'flows', on: true },
    { id: 'events', on: false },
    { id: 'attacks', on: true },
  ],
  indicators: [{ id: 'remittances-gdp' }, { id: 'population' }],
  measures: [{ id: 'stock-2020' }],
  references: ['article', 'world-bank', 'undesa'],
  items: new Set(['attacks/crocus-2024', 'countries/TJ']),
};

const read = (query: string) => parseView(Object.fromEntries(new URLSearchParams(query)), choices);

describe('the view goes through the URL and back', () => {
  const views: ViewState[] = [
    emptyView,
    { ...emptyView, select: 'countries/TJ' },
    {
      select: 'attacks/crocus-2024',
      layers: ['countries', 'attacks'],
      indicator: 'population',
      measure: 'stock-2020',
      figures: 'highest',
      without: ['world-bank', 'undesa'],
    },
    { ...emptyView, layers: [] },
  ];
  test.each(views.map((view) => [formatView(view), view] as const))('“%s”', (query, view) => {
    expect(read(query)).toEqual({ state: view, notices: [] });
  });
});

test('the plain view has a plain URL', () => {
  expect(viewHref(emptyView)).toBe('./');
});

test('an unknown selection is left out with a notice, the rest is kept', () => {
  const { state, notices } = read('select=attacks/none-such&indicator=population');
  expect(state).toEqual({ ...emptyView, indicator: 'population' });
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('attacks/none-such');
});

test('an unknown layer is left out with a notice, the known ones are shown', () => {
  const { state, notices } = read('layers=attacks,volcanoes');
  expect(state.layers).toEqual(['attacks']);
  expect(notices[0]).toContain('volcanoes');
});

test('layers stand in the order of the atlas, whatever the order of the link', () => {
  expect(read('layers=attacks,countries').state.layers).toEqual(['countries', 'attacks']);
});

test('an unknown indicator is left out with a notice', () => {
  const { state, notices } = read('indicator=happiness');
  expect(state.indicator).toBeNull();
  expect(notices[0]).toContain('happiness');
});

test('a long unknown value is cut short in its notice', () => {
  const { notices } = read(`select=${'x'.repeat(500)}`);
  expect(notices[0]?.length).toBeLessThan(120);
});

test('a parameter given twice counts once', () => {
  const { state } = parseView({ select: ['countries/TJ', 'attacks/crocus-2024'] }, choices);
  expect(state.select).toBe('countries/TJ');
});

test('parameters of others are no matter', () => {
  expect(read('utm_source=x').notices).toEqual([]);
});

test('a layer switched off and on again leaves the view as the atlas has it', () => {
  const off = toggleLayer(emptyView, 'flows', choices);
  expect(off.layers).toEqual(['countries', 'attacks']);
  expect(toggleLayer(off, 'flows', choices)).toEqual(emptyView);
});

test('a layer that is off at first can be switched on', () => {
  expect(layersOn(toggleLayer(emptyView, 'events', choices), choices)).toContain('events');
});

test('sources that are switched off stand in the order of the atlas, unknown ones give a notice', () => {
  const { state, notices } = read('without=undesa,nobody,article');
  expect(state.without).toEqual(['article', 'undesa']);
  expect(notices[0]).toContain('nobody');
});

test('a source switched off stands in the order of the atlas, and comes back', () => {
  const one = toggleSource(emptyView, 'undesa', choices.references);
  const two = toggleSource(one, 'article', choices.references);
  expect(two.without).toEqual(['article', 'undesa']);
  expect(toggleSource(two, 'article', choices.references)).toEqual(one);
});

test('an unknown choice of figures is the article’s, with a notice that names the choices', () => {
  const { state, notices } = read('figures=biggest');
  expect(state.figures).toBe('article');
  expect(notices[0]).toContain('highest');
});
