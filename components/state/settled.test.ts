import { expect, it } from 'vitest';
import { emptyView, withDatetime } from './viewState';
import { createViewStore } from './viewStore';

const choices = {
  layers: [],
  indicators: [],
  measures: [],
  references: [],
  facets: [],
  chapters: [],
  items: new Set<string>(),
};

it('the settled view stays while a view passes, and follows what comes to rest', () => {
  const store = createViewStore(emptyView, [], choices);
  const settled = store.settled();
  store.set(withDatetime(store.get(), '2015/2016'), 'pass');
  expect(store.get().datetime).toBe('2015/2016');
  expect(store.settled()).toBe(settled);
  store.set(store.get());
  expect(store.settled().datetime).toBe('2015/2016');
});
