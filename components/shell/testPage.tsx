import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ShownProvider } from '@/components/state/ShownProvider';
import { useView, ViewProvider } from '@/components/state/ViewProvider';
import { emptyView, formatView, type ViewState, viewHref } from '@/components/state/viewState';
import type { DigestChapter } from '@/geo/digest';
import type { ItemCollection } from '@/geo/feature';
import { indexPassages } from '../reader/readerText';
import { SelectionEffects } from './SelectionEffects';
import { ShellProvider } from './ShellProvider';

const choices = {
  layers: [
    { id: 'countries', on: true },
    { id: 'attacks', on: true },
    { id: 'flows', on: false },
    { id: 'corridors', on: false },
  ],
  indicators: [{ id: 'remittances' }, { id: 'population' }],
  measures: [],
  references: ['notes', 'bank'],
  facets: [],
  chapters: [],
  items: ['attacks/one', 'attacks/two', 'countries/TJ', 'claims/toll'],
};

export interface TestPage {
  view?: Partial<ViewState>;
  notices?: readonly string[];
  chapters?: readonly DigestChapter[];
  /** All items, by layer. */
  items?: Record<string, ItemCollection>;
  children: ReactNode;
}

/** For tests: parts of the page in a page of three items, three layers and two indicators. */
export function renderPage({ view, notices = [], chapters = [], items = {}, children }: TestPage) {
  const initial = { ...emptyView, ...view };
  window.history.replaceState(null, '', viewHref(initial));
  return render(
    <ViewProvider initial={initial} notices={notices} {...choices}>
      <ShellProvider passages={indexPassages(chapters)}>
        <ShownProvider items={items}>
          {children}
          <CurrentView />
          <SelectionEffects />
        </ShownProvider>
      </ShellProvider>
    </ViewProvider>,
  );
}

/** Writes the view out, so that a test can read what a control did to it. */
function CurrentView() {
  const [view] = useView();
  return <output data-testid="view">{formatView(view)}</output>;
}
