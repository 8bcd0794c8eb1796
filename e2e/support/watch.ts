import type { Page } from '@playwright/test';

declare global {
  interface Window {
    ran?: () => void;
    hasRun?: boolean;
    violations?: string[];
  }
}

/**
 * Watches a page for script that is not ours: what runs it, what asks for it, and what the browser
 * holds back because the page's policy forbids it. Before the page is opened.
 * @returns what was seen so far, one sentence each
 */
export async function watch(page: Page): Promise<() => Promise<string[]>> {
  const seen: string[] = [];
  page.on('dialog', async (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`an error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions-Policy|Refused to/i.test(message.text())) {
      seen.push(`the browser says: ${message.text()}`);
    }
  });
  await page.addInitScript(() => {
    window.ran = () => {
      window.hasRun = true;
    };
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations?.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return async () => {
    const found = await page.evaluate(() => {
      const handlers = [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => /^on/.test(name)),
      );
      const links = [...document.querySelectorAll('a[href], area[href], form[action], iframe[src]')]
        .flatMap((element) =>
          ['href', 'action', 'src'].map((name) => element.getAttribute(name) ?? ''),
        )
        .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address));
      return [
        ...(window.hasRun ? ['script of the atlas ran'] : []),
        ...(window.violations ?? []).map((text) => `against the policy: ${text}`),
        ...handlers.map((element) => `a handler on ${element.tagName}`),
        ...links.map((address) => `a link that runs: ${address}`),
      ];
    });
    return [...seen, ...found];
  };
}
