// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage } from '../shell/testPage';
import { readPreference, writePreference } from '../ui/preferences';
import { LayerList } from './LayerList';
import { Notices } from './Notices';

afterEach(() => {
  cleanup();
  writePreference('relief', null);
});

const rows = [
  {
    id: 'attacks',
    title: 'Attacks',
    count: 5,
    about: { shows: 'Five attacks.', source: 'The article.', date: '2024', limits: 'No others.' },
  },
  { id: 'countries', title: 'Countries', count: 15 },
  { id: 'flows', title: 'Movements', count: 11 },
];
const indicators = [
  { id: 'remittances', short: 'Remittances', unit: '% of GDP' },
  { id: 'population', short: 'Population', unit: 'people' },
];

function renderList(view = {}) {
  renderPage({
    view,
    children: <LayerList rows={rows} indicators={indicators} indicator="remittances" />,
  });
  return { view: () => screen.getByTestId('view').textContent };
}

describe('the layer list', () => {
  it('has a checkbox for each layer that says whether it is on', () => {
    renderList();
    const states = screen
      .getAllByRole('checkbox')
      .filter((box) => box.hasAttribute('href'))
      .map((box) => [box.textContent, box.getAttribute('aria-checked')]);
    expect(states).toEqual([
      ['Attacks5', 'true'],
      ['Countries15', 'true'],
      ['Movements11', 'false'],
    ]);
  });

  it('takes the relief off and brings it back, for this browser', () => {
    renderList();
    const box = screen.getByRole('checkbox', { name: 'Relief' });
    fireEvent.click(box);
    expect(readPreference('relief')).toBe('off');
    fireEvent.click(box);
    expect(readPreference('relief')).toBeNull();
  });

  it('is made of links that switch a layer without script and keep the selection', () => {
    renderList({ select: 'countries/TJ' });
    expect(screen.getByRole('checkbox', { name: /Attacks/ }).getAttribute('href')).toBe(
      '?select=countries/TJ&layers=countries',
    );
  });

  it('switches a layer on a click, and back to the plain view on the next', () => {
    const { view } = renderList();
    const box = screen.getByRole('checkbox', { name: /Movements/ });
    fireEvent.click(box);
    expect(view()).toBe('layers=countries,attacks,flows');
    fireEvent.click(box);
    expect(view()).toBe('');
  });

  it('answers the space bar as checkboxes do', () => {
    const { view } = renderList();
    fireEvent.keyDown(screen.getByRole('checkbox', { name: /Attacks/ }), { key: ' ' });
    expect(view()).toBe('layers=countries');
  });

  it('says what a layer does not say', () => {
    renderList();
    expect(screen.getByText('About this layer: Attacks')).toBeTruthy();
    expect(screen.getByText('No others.')).toBeTruthy();
  });

  it('changes what fills the countries, and writes nothing for the first indicator', () => {
    const { view } = renderList();
    const choice = screen.getByLabelText('What fills the countries');
    fireEvent.change(choice, { target: { value: 'population' } });
    expect(view()).toBe('indicator=population');
    fireEvent.change(choice, { target: { value: 'remittances' } });
    expect(view()).toBe('');
  });

  it('changes what the comparable flows count, and writes nothing for the first measure', () => {
    const measures = [
      { id: 'residents-2020', short: 'Residents, 2020', unit: 'residents' },
      { id: 'money-2021', short: 'Money, 2021', unit: 'million US$' },
    ];
    const corridors = [{ id: 'corridors', title: 'Comparable flows', count: 2 }];
    renderPage({
      view: { layers: ['corridors'] },
      children: (
        <LayerList
          rows={corridors}
          indicators={indicators}
          indicator="remittances"
          measures={measures}
        />
      ),
    });
    const choice = screen.getByLabelText('What the comparable flows count');
    fireEvent.change(choice, { target: { value: 'money-2021' } });
    expect(screen.getByTestId('view').textContent).toBe('layers=corridors&measure=money-2021');
    fireEvent.change(choice, { target: { value: 'residents-2020' } });
    expect(screen.getByTestId('view').textContent).toBe('layers=corridors');
  });

  it('carries the rest of the view in the form that works without script', () => {
    renderList({ select: 'attacks/one', layers: [] });
    const form = screen.getByLabelText('What fills the countries').closest('form');
    expect(form && Object.fromEntries(new FormData(form))).toMatchObject({
      select: 'attacks/one',
      layers: 'none',
    });
  });
});

describe('the notices', () => {
  it('say what of the link could not be followed until they are dismissed', () => {
    renderPage({ notices: ['There is no layer “x”.'], children: <Notices /> });
    expect(screen.getByText('There is no layer “x”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('There is no layer “x”.')).toBeNull();
  });

  it('are not there when the whole link was followed', () => {
    renderPage({ children: <Notices /> });
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
