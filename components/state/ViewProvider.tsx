'use client';

import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { type ViewChoices, type ViewState, viewHref } from './viewState';
import { createViewStore, type ViewPlace, type ViewStore } from './viewStore';

const ViewContext = createContext<ViewStore | null>(null);

export interface ViewProviderProps extends Omit<ViewChoices, 'items'> {
  /** The view that the server read from the request's URL. */
  initial: ViewState;
  notices: readonly string[];
  /** Addresses of all items. */
  items: readonly string[];
  /** Left out: the page itself. */
  place?: ViewPlace;
  children: ReactNode;
}

/** Holds the one view of the page. */
export function ViewProvider({
  initial,
  notices,
  items,
  place,
  children,
  ...choices
}: ViewProviderProps) {
  const [store] = useState(() =>
    createViewStore(initial, notices, { ...choices, items: new Set(items) }, place),
  );
  useEffect(() => store.connect(window), [store]);
  return <ViewContext value={store}>{children}</ViewContext>;
}

/**
 * The store itself, for the map.
 * @throws Error outside a ViewProvider
 */
export function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (!store) throw new Error('useViewStore needs a ViewProvider above it');
  return store;
}

/** The view, and the function that changes it. */
export function useView(): [ViewState, ViewStore['set']] {
  const store = useViewStore();
  return [useSyncExternalStore(store.subscribe, store.get, store.get), store.set];
}

/**
 * The view as it stands when nothing passes by: while time plays or a handle is dragged it stays,
 * so that hundreds of links are not made anew at each step.
 */
export function useSettledView(): ViewState {
  const store = useViewStore();
  return useSyncExternalStore(store.subscribe, store.settled, store.settled);
}

/** Sentences about what the URL asked for and is not there; and the function that closes them. */
export function useViewNotices(): [readonly string[], () => void] {
  const store = useViewStore();
  return [
    useSyncExternalStore(store.subscribe, store.notices, store.notices),
    store.dismissNotices,
  ];
}

/**
 * A link to another view: an address without script, no page load with it. Clicks that ask for a
 * new tab or window are left to the browser.
 * @param now the view to go to at the time of the click, where `next` may have been passed since
 */
export function useViewLink(
  next: ViewState,
  now?: () => ViewState,
): {
  href: string;
  onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
} {
  const store = useViewStore();
  return {
    href: viewHref(next),
    onClick(event) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0)
        return;
      event.preventDefault();
      store.set(now?.() ?? next);
    },
  };
}
