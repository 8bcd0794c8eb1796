import { expect, test } from '@playwright/test';
import { ask, attacks, type Link } from './support/api';
import { axeFaults } from './support/axe';

/** OGC API - Features 1.0, conformance class HTML: tests named after its requirements. */

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const documents = [
  '/api',
  '/api/conformance',
  '/api/collections',
  '/api/collections/attacks',
  `${attacks}?limit=2&offset=1&datetime=2015/..`,
  `${attacks}/crocus-2024`,
  '/api/citation',
];

const withForm = (path: string, form: string) =>
  `${path}${path.includes('?') ? '&' : '?'}f=${form}`;

test.describe('/req/html/definition', () => {
  for (const path of documents) {
    test(`${path} is a page for who prefers HTML, and only for them`, async ({ request }) => {
      for (const response of [
        await ask(request, path, { Accept: browserAccept }),
        await ask(request, withForm(path, 'html'), { Accept: 'application/json' }),
      ]) {
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
        expect(response.headers().vary).toBe('Accept, Accept-Encoding');
        expect(response.headers().etag).toMatch(/^"[^"]+"$/);
      }
      for (const accept of ['*/*', 'application/json', 'text/html;q=0.1, application/json']) {
        const { 'content-type': type } = (await ask(request, path, { Accept: accept })).headers();
        expect(type, accept).toMatch(/json$/);
      }
    });
  }

  test('a page is kept: its ETag answers 304', async ({ request }) => {
    const first = await ask(request, `${attacks}?f=html`);
    const etag = first.headers().etag ?? '';
    const again = await ask(request, `${attacks}?f=html`, { 'If-None-Match': etag });
    expect(again.status()).toBe(304);
    expect(again.headers().etag).toBe(etag);
  });

  test('what is wrong is said as for any other form', async ({ request }) => {
    for (const [path, status] of [
      [`${attacks}/nowhere-1999?f=html`, 404],
      [`${attacks}?bbox=1&f=html`, 400],
      [`${attacks}?f=xml`, 400],
    ] as const) {
      const response = await ask(request, path, { Accept: browserAccept });
      expect(response.status(), path).toBe(status);
      expect(response.headers()['content-type']).toBe('application/problem+json');
    }
  });
});

test.describe('/req/html/content', () => {
  for (const path of documents) {
    test(`the page of ${path} has all links of its JSON, and breaks no rule of access`, async ({
      page,
      request,
    }) => {
      const document = await (await ask(request, withForm(path, 'json'))).json();
      await page.goto(withForm(path, 'html'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page).toHaveTitle(/\w/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w/);
      const hrefs = await page
        .locator('main a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const expected: Link[] = document.links ?? [];
      for (const { href, rel } of expected) {
        // The page is another form of the document: its own links change places.
        if (['self', 'alternate', 'next', 'prev'].includes(rel)) continue;
        expect(hrefs, rel).toContain(href);
      }
      await expect(page.getByRole('contentinfo')).toContainText(/Licence: CC-BY-4\.0/);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test('items are a table and a map, with the filters in force and the pages beside', async ({
    page,
  }) => {
    await page.goto(`${attacks}?f=html&limit=2&datetime=2000/..`);
    await expect(page.getByText('2 of 5 items')).toBeVisible();
    await expect(page.getByText('datetime = 2000/..')).toBeVisible();
    await expect(page.getByRole('img', { name: 'Map: Attacks' })).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveCount(2);
    await page.getByRole('link', { name: 'Next page' }).first().click();
    await expect(page.getByText('datetime = 2000/..')).toBeVisible();
    await page.getByRole('link', { name: 'Next page' }).first().click();
    await expect(page.getByText('1 of 5 items')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0);
    await page.getByRole('link', { name: 'All items' }).click();
    await expect(page.getByText('5 of 5 items')).toBeVisible();
  });

  test('an item has its figures with their sources', async ({ page }) => {
    await page.goto(`${attacks}/crocus-2024?f=html`);
    await expect(page.getByRole('heading', { name: 'Attack on Crocus City Hall' })).toBeVisible();
    await expect(page.getByText('144 people').first()).toBeVisible();
    await expect(page.getByText(', paragraph 2').first()).toBeVisible();
    await page.getByRole('link', { name: '144 people' }).first().click();
    await expect(page).toHaveURL(/\/api\/collections\/claims\/items\/.+f=html/);
  });

  test('on a phone nothing is wider than the screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const path of documents) {
      await page.goto(withForm(path, 'html'));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(390);
    }
  });

  test('dark pages break no rule of access', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['/api', attacks, `${attacks}/crocus-2024`]) {
      await page.goto(withForm(path, 'html'));
      expect(await axeFaults(page), path).toEqual([]);
    }
  });
});
