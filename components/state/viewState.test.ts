import { describe, expect, test } from 'vitest';
import { parseView } from './parseView';
import {
  emptyView,
  enterChapter,
  formatView,
  layersOn,
  settleChapter,
  toggleFilter,
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
    { id: 'attacks', on: true, columns: ['name', 'deaths'] },
  ],
  indicators: [{ id: 'remittances-gdp' }, { id: 'population' }],
  measures: [{ id: 'stock-2020' }],
  references: ['article', 'world-bank', 'undesa'],
  facets: [
    { id: 'kind' as const, values: [{ id: 'attacks.bombing' }, { id: 'attacks.siege' }] },
    { id: 'country' as const, values: [{ id: 'RU' }, { id: 'TJ' }] },
  ],
  chapters: [
    { id: 'before', layers: ['countries', 'attacks'], datetime: '2004/2024' },
    { id: 'after', layers: ['countries', 'flows', 'attacks'], datetime: '2022-02/..' },
  ],
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
      datetime: '2015-01-01/2024-03-22',
      filters: { kind: ['attacks.bombing'], country: ['RU', 'TJ'] },
      chapter: null,
      table: 'attacks',
      sort: '-deaths',
    },
    {
      ...emptyView,
      chapter: 'before',
      layers: ['countries', 'attacks'],
      datetime: '2004/2024',
      select: 'countries/TJ',
    },
    { ...emptyView, chapter: 'after', datetime: '2022-02/..' },
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

test('a chapter alone brings its layers and its period', () => {
  expect(read('chapter=before').state).toEqual({
    ...emptyView,
    chapter: 'before',
    layers: ['countries', 'attacks'],
    datetime: '2004/2024',
  });
  expect(read('chapter=after').state).toMatchObject({ layers: null, datetime: '2022-02/..' });
});

test('a link that names other layers or another period than its chapter means those', () => {
  const { state } = read('chapter=before&layers=flows&datetime=2015/2016');
  expect(state).toMatchObject({ chapter: null, layers: ['flows'], datetime: '2015/2016' });
});

test('entering a chapter and switching a layer leaves the chapter', () => {
  const [before] = choices.chapters;
  if (!before) throw new Error('no chapter');
  const entered = enterChapter({ ...emptyView, select: 'countries/TJ' }, before, choices);
  expect(entered).toMatchObject({ chapter: 'before', select: null, datetime: '2004/2024' });
  expect(read(formatView(entered)).state).toEqual(entered);
  expect(toggleLayer(entered, 'flows', choices).chapter).toBeNull();
  expect(settleChapter({ ...entered, datetime: null }, choices).chapter).toBeNull();
  expect(settleChapter(entered, choices)).toBe(entered);
});

test('a period that is none is left out with a notice', () => {
  const { state, notices } = read('datetime=2024-02-31&select=countries/TJ');
  expect(state).toEqual({ ...emptyView, select: 'countries/TJ' });
  expect(notices[0]).toContain('2024-02-31');
});

test('a value that a facet does not have is left out with a notice, the others count', () => {
  const { state, notices } = read('country=TJ,XX,RU');
  expect(state.filters).toEqual({ country: ['RU', 'TJ'] });
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('XX');
});

test('a chosen value of a facet comes and goes, and stands in the order of the facet', () => {
  const known = choices.facets[1]?.values ?? [];
  const one = toggleFilter(emptyView, 'country', 'TJ', known);
  const two = toggleFilter(one, 'country', 'RU', known);
  expect(two.filters).toEqual({ country: ['RU', 'TJ'] });
  const back = toggleFilter(toggleFilter(two, 'country', 'RU', known), 'country', 'TJ', known);
  expect(back).toEqual(emptyView);
});

test('a sort by what is no column of the open table is left out with a notice', () => {
  const { state, notices } = read('table=attacks&sort=volcanoes');
  expect(state).toEqual({ ...emptyView, table: 'attacks' });
  expect(notices[0]).toContain('volcanoes');
});
