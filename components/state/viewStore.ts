import { readingKey } from '@/geo/reading';
import { parseView } from './parseView';
import { formatView, settleChapter, type ViewChoices, type ViewState, viewHref } from './viewState';

/** The view as one value outside React, so that the map hears of a change before React renders. */
export interface ViewStore {
  readonly choices: ViewChoices;
  get(): ViewState;
  /** The view as it was before what passes: what addresses and counts that can wait follow. */
  settled(): ViewState;
  /** What could not be followed in the URL, one sentence each. */
  notices(): readonly string[];
  /**
   * Takes the next view and puts it into the URL: at once, or by the navigation of `follow` when
   * the server's parts of the page are of another reading.
   * @param how as a new entry of the history; in the place of the present one; or not at all, for
   *   a view on the way to another, such as while a handle is dragged
   */
  set(next: ViewState, how?: 'push' | 'replace' | 'pass'): void;
  /**
   * Says which reading the server's parts of the page are of, and how they are asked for in
   * another one; returns the function that ends that.
   */
  follow(rendered: string, navigate: (href: string) => void): () => void;
  dismissNotices(): void;
  subscribe(listener: () => void): () => void;
  /** Follows back and forward; returns the function that stops it. Browser only. */
  connect(target: Window): () => void;
}

/** Where the view stands when that is not the page itself: in a frame of another page. */
export interface ViewPlace {
  /** What of the URL's query is not of the view and stays, such as "theme=dark". */
  kept?: string;
  /** Whether a change replaces the entry of the history, which is that of the page around. */
  replaces?: boolean;
}

/**
 * Makes the store.
 * @param initial the view that the server read from the request's URL
 */
export function createViewStore(
  initial: ViewState,
  initialNotices: readonly string[],
  choices: ViewChoices,
  place: ViewPlace = {},
): ViewStore {
  let state = initial;
  let settled = initial;
  let notices = initialNotices;
  let target: Window | undefined;
  let server: { rendered: string; navigate: (href: string) => void } | undefined;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const readUrl = () => {
    if (!target) return;
    const parsed = parseView(
      Object.fromEntries(new URLSearchParams(target.location.search)),
      choices,
    );
    state = parsed.state;
    settled = state;
    notices = parsed.notices;
    tell();
  };
  return {
    choices,
    get: () => state,
    settled: () => settled,
    notices: () => notices,
    set(next, how = 'push') {
      state = settleChapter(next, choices);
      notices = [];
      if (how !== 'pass') settled = state;
      if (target && how !== 'pass') {
        // The hash is the map's own; it stays.
        const href = addressOf(state, place, target.location) + target.location.hash;
        if (server && server.rendered !== readingKey(state)) server.navigate(href);
        else if (how === 'replace' || place.replaces)
          target.history.replaceState(target.history.state, '', href);
        else target.history.pushState(null, '', href);
      }
      tell();
    },
    follow(rendered, navigate) {
      const own = { rendered, navigate };
      server = own;
      return () => {
        if (server === own) server = undefined;
      };
    },
    dismissNotices() {
      notices = [];
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(window) {
      target = window;
      // Without a network a page of the atlas may stand in for another: the address is what counts.
      const asked = parseView(
        Object.fromEntries(new URLSearchParams(window.location.search)),
        choices,
      );
      if (formatView(asked.state) !== formatView(state)) readUrl();
      window.addEventListener('popstate', readUrl);
      return () => {
        target = undefined;
        window.removeEventListener('popstate', readUrl);
      };
    },
  };
}

/** The URL of a view, with what else of the query stays; a frame stays at its own path. */
function addressOf(
  state: ViewState,
  { kept, replaces }: ViewPlace,
  { pathname }: Location,
): string {
  if (!kept && !replaces) return viewHref(state);
  const query = [formatView(state), kept].filter(Boolean).join('&');
  return query === '' ? pathname : `?${query}`;
}
