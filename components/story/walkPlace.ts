const key = 'oxus-walk';

/** Where the reader left the walk, in this tab: the id of its step; null where nothing is kept. */
export function readWalkPlace(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // Storage is blocked: the walk begins at its beginning.
    return null;
  }
}

/** Keeps the place of the walk for this tab. */
export function keepWalkPlace(step: string): void {
  try {
    sessionStorage.setItem(key, step);
  } catch {
    // Storage is blocked: the place lasts as long as the page.
  }
}
