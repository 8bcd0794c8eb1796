// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readingKey } from '@/geo/reading';
import { emptyView } from './viewState';
import { createViewStore } from './viewStore';

const choices = {
  layers: [{ id: 'attacks', on: true }],
  indicators: [{ id: 'population' }],
  measures: [],
  references: [],
  facets: [],
  chapters: [],
  items: new Set(['attacks/crocus-2024']),
};

let disconnect: () => void;
let store: ReturnType<typeof createViewStore>;

beforeEach(() => {
  window.history.replaceState(null, '', '/#map=3/40/70');
  store = createViewStore(emptyView, [], choices);
  disconnect = store.connect(window);
});
afterEach(() => disconnect());

test('a change is told at once and stands in the URL, the camera beside it', () => {
  const heard = vi.fn();
  store.subscribe(heard);
  store.set({ ...emptyView, select: 'attacks/crocus-2024' });
  expect(heard).toHaveBeenCalledOnce();
  expect(window.location.search).toBe('?select=attacks/crocus-2024');
  expect(window.location.hash).toBe('#map=3/40/70');
});

test('back to an earlier URL brings its view back', () => {
  window.history.replaceState(null, '', '/?select=attacks/crocus-2024');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(store.get().select).toBe('attacks/crocus-2024');
});

test('a URL that cannot be followed leaves a notice, which can be closed', () => {
  window.history.replaceState(null, '', '/?select=attacks/gone');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(store.notices()).toHaveLength(1);
  store.dismissNotices();
  expect(store.notices()).toEqual([]);
});

test('a store that is no longer connected hears nothing', () => {
  disconnect();
  window.history.replaceState(null, '', '/?select=attacks/crocus-2024');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(store.get().select).toBeNull();
});

test('another reading is a navigation, as long as the server’s parts are of the one before', () => {
  const navigate = vi.fn();
  const end = store.follow(readingKey(emptyView), navigate);
  store.set({ ...emptyView, figures: 'highest' });
  expect(navigate).toHaveBeenCalledWith('?figures=highest#map=3/40/70');
  expect(store.get().figures).toBe('highest');
  expect(window.location.search).toBe('');
  store.set({ ...emptyView, figures: 'highest', select: 'attacks/crocus-2024' });
  expect(navigate).toHaveBeenCalledTimes(2);
  end();
  store.follow('highest ', navigate);
  store.set({ ...emptyView, figures: 'highest' });
  expect(navigate).toHaveBeenCalledTimes(2);
  expect(window.location.search).toBe('?figures=highest');
});

test('a page that stands in for another takes the view of the address', () => {
  disconnect();
  window.history.replaceState(null, '', '/?select=attacks/crocus-2024');
  const other = createViewStore(emptyView, [], choices);
  disconnect = other.connect(window);
  expect(other.get().select).toBe('attacks/crocus-2024');
});
