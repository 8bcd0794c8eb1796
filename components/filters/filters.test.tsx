// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ShownProvider } from '@/components/state/ShownProvider';
import { ViewProvider } from '@/components/state/ViewProvider';
import { emptyView, type ViewState, viewHref } from '@/components/state/viewState';
import type { FacetChoice } from '@/geo/facets/choices';
import type { ItemCollection } from '@/geo/feature';
import { testItem } from '@/geo/fixtures/item';
import { Chips } from './Chips';
import { EmptyNotice } from './EmptyNotice';
import { LeftOut } from './LeftOut';

afterEach(cleanup);

const facets: FacetChoice[] = [
  {
    id: 'kind',
    title: 'Kind',
    values: [
      { id: 'attacks.bombing', label: 'bombing' },
      { id: 'attacks.siege', label: 'siege' },
    ],
  },
  { id: 'toll', title: 'Dead', values: [{ id: '0-9', label: 'fewer than 10' }] },
];

const items: Record<string, ItemCollection> = {
  attacks: {
    type: 'FeatureCollection',
    features: [
      testItem('one', {
        form: 'siege',
        start: '2004-09-01T00:00:00Z',
        end: '2004-09-03T00:00:00Z',
      }),
      testItem('two', {
        form: 'bombing',
        start: '2022-09-05T00:00:00Z',
        end: '2022-09-05T00:00:00Z',
      }),
    ],
  },
  corridors: { type: 'FeatureCollection', features: [testItem('c', { measure: 'crossings' })] },
};

function renderWith(view: Partial<ViewState>, children: React.ReactNode) {
  const initial = { ...emptyView, ...view };
  window.history.replaceState(null, '', viewHref(initial));
  render(
    <ViewProvider
      initial={initial}
      notices={[]}
      layers={[
        { id: 'attacks', on: true },
        { id: 'corridors', on: false },
      ]}
      indicators={[]}
      measures={[{ id: 'residents' }, { id: 'crossings' }]}
      references={[]}
      facets={facets}
      chapters={[]}
      items={['attacks/one', 'attacks/two', 'corridors/c']}
    >
      <ShownProvider items={items}>{children}</ShownProvider>
    </ViewProvider>,
  );
}

const hrefOf = (name: RegExp | string) => screen.getByRole('link', { name }).getAttribute('href');

it('each chip takes back one choice, and the last link all of them', () => {
  renderWith(
    { datetime: '2004/2010', filters: { kind: ['attacks.siege'] }, figures: 'lowest' },
    <Chips facets={facets} />,
  );
  expect(hrefOf('Remove 2004 to 2010')).toBe('?kind=attacks.siege&figures=lowest');
  expect(hrefOf('Remove Kind: siege')).toBe('?datetime=2004/2010&figures=lowest');
  expect(hrefOf('Clear all')).toBe('?figures=lowest');
  fireEvent.click(screen.getByRole('link', { name: 'Remove Kind: siege' }));
  expect(screen.queryByText('Kind: siege')).toBeNull();
  expect(screen.getByText('2004 to 2010')).toBeTruthy();
});

it('there are no chips while nothing is chosen', () => {
  renderWith({}, <Chips facets={facets} />);
  expect(screen.queryByRole('list')).toBeNull();
});

it('names each filter that empties a layer by itself, with what comes back without it', () => {
  renderWith(
    { datetime: '2022', filters: { kind: ['attacks.siege'] } },
    <EmptyNotice layers={['attacks']} facets={facets} />,
  );
  expect(hrefOf('Take the period away: 1 attack')).toBe('?kind=attacks.siege');
  expect(hrefOf('Take “Kind” away: 1 attack')).toBe('?datetime=2022');
});

it('offers to clear all where no single filter does', () => {
  renderWith(
    { datetime: '2010', filters: { toll: ['0-9'] } },
    <EmptyNotice layers={['attacks']} facets={facets} />,
  );
  expect(hrefOf('Clear all')).toBe('./');
});

it('says everything that keeps the selection off the map, and shows it in one step', () => {
  renderWith(
    { select: 'attacks/one', layers: [], datetime: '2022', filters: { kind: ['attacks.bombing'] } },
    <LeftOut facets={facets} />,
  );
  const note = screen.getByRole('note').textContent;
  expect(note).toContain('the layer Attacks is off');
  expect(note).toContain('the period 2022 leaves it out');
  expect(note).toContain('the filter “Kind: bombing” leaves it out');
  expect(hrefOf('Show it')).toBe('?select=attacks/one');
});

it('brings the measure of a comparable flow along', () => {
  renderWith(
    { select: 'corridors/c', layers: ['attacks', 'corridors'] },
    <LeftOut facets={facets} />,
  );
  expect(hrefOf('Show it')).toBe('?select=corridors/c&layers=attacks,corridors&measure=crossings');
});

it('says nothing of a selection that is on the map', () => {
  renderWith({ select: 'attacks/one' }, <LeftOut facets={facets} />);
  expect(screen.queryByRole('note')).toBeNull();
});
