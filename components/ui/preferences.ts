/**
 * What the reader chose for this browser: kept in localStorage, standing as data attributes of
 * <html>, so that one small script can apply it before the first paint and CSS can follow it.
 */
export const preferences = {
  /** Colours; left out: as the system has them. */
  theme: ['light', 'dark'],
  /** Columns folded to rails. */
  reader: ['folded'],
  facts: ['folded'],
  /** Relief of the map; left out: drawn, unless the browser asks to save data. */
  relief: ['off'],
  /** Keys without Ctrl or Cmd; left out: they do something. */
  keys: ['off'],
} as const;

export type PreferenceName = keyof typeof preferences;

const key = (name: PreferenceName) => `oxus-${name}`;

/** In a frame of another page, the colours are those that the frame's address asks for. */
const embedTheme =
  "if(location.pathname.endsWith('/embed')){delete d.theme;var t=/[?&]theme=(light|dark)(?:&|$)/.exec(location.search);if(t)d.theme=t[1]}";

/**
 * The script that stands in <head>: says that script runs, and applies the reader's choices.
 * Without storage (blocked, or a private window) the page is as the system has it.
 */
export const preferencesScript = `(function(d){d.script='on';try{${JSON.stringify(
  Object.keys(preferences),
)}.forEach(function(n){var v=localStorage.getItem('oxus-'+n);if(v)d[n]=v})}catch(e){}${embedTheme}})(document.documentElement.dataset)`;

const listeners = new Set<() => void>();

/** Hears of every change of a preference; returns the function that stops it. */
export function subscribePreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's choice, or null. Browser only. */
export function readPreference(name: PreferenceName): string | null {
  const value = document.documentElement.dataset[name];
  return value !== undefined && preferences[name].some((known) => known === value) ? value : null;
}

/** Takes a choice, or null for none, and remembers it where the browser lets us. */
export function writePreference(name: PreferenceName, value: string | null): void {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[name];
  else dataset[name] = value;
  try {
    if (value === null) localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), value);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  for (const listener of listeners) listener();
}
