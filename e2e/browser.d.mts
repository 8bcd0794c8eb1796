/** Types of browser.mjs, which plain Node runs before anything can be compiled. */
export function findBrowser(): Promise<string | undefined>;
export function ensureBrowser(): Promise<{ path?: string; problem?: string }>;
