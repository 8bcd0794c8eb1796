import { parseView, type ViewChoices, type ViewState, viewHref } from './viewState';

/** The view as one value outside React, so that the map hears of a change before React renders. */
export interface ViewStore {
  readonly choices: ViewChoices;
  get(): ViewState;
  /** What could not be followed in the URL, one sentence each. */
  notices(): readonly string[];
  /** Takes the next view and puts it into the URL as a new entry of the history. */
  set(next: ViewState): void;
  dismissNotices(): void;
  subscribe(listener: () => void): () => void;
  /** Follows back and forward; returns the function that stops it. Browser only. */
  connect(target: Window): () => void;
}

/**
 * Makes the store.
 * @param initial the view that the server read from the request's URL
 */
export function createViewStore(
  initial: ViewState,
  initialNotices: readonly string[],
  choices: ViewChoices,
): ViewStore {
  let state = initial;
  let notices = initialNotices;
  let target: Window | undefined;
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
    notices = parsed.notices;
    tell();
  };
  return {
    choices,
    get: () => state,
    notices: () => notices,
    set(next) {
      state = next;
      notices = [];
      // The hash is the map's own; it stays.
      target?.history.pushState(null, '', viewHref(next) + target.location.hash);
      tell();
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
      window.addEventListener('popstate', readUrl);
      return () => {
        target = undefined;
        window.removeEventListener('popstate', readUrl);
      };
    },
  };
}
