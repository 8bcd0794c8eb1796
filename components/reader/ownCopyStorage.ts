const key = (atlas: string) => `oxus-own-copy-${atlas}`;

/** The text that the reader asked this browser to remember, or null. */
export function rememberedText(atlas: string): string | null {
  try {
    return localStorage.getItem(key(atlas));
  } catch {
    // Storage is blocked: nothing was remembered.
    return null;
  }
}

/**
 * Remembers a text in this browser.
 * @returns false when the browser has no room or lets nobody store anything
 */
export function rememberText(atlas: string, text: string): boolean {
  try {
    localStorage.setItem(key(atlas), text);
    return true;
  } catch {
    return false;
  }
}

/** Removes the text from this browser. */
export function forgetText(atlas: string): void {
  try {
    localStorage.removeItem(key(atlas));
  } catch {
    // Storage is blocked: there is nothing to remove.
  }
}
