import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, type Request, test } from '@playwright/test';
import { axeFaults } from './support/axe';

/** The text of the article, for those who have it; it is no part of the repository. */
const sourceFile = process.env.OXUS_SOURCE ?? '../shared/source/article.md';
const hasSource = existsSync(sourceFile);
const noSource = `the article's text is not at ${sourceFile}; name it in OXUS_SOURCE`;

const article = (page: Page) => page.getByRole('region', { name: 'Article' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your own copy' });
const copy = (page: Page) => page.getByRole('region', { name: 'Your copy of the article' });

async function openDialog(page: Page, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: 'Read beside your own copy' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function paste(page: Page, text: string) {
  await page.getByLabel('Text of the article').fill(text);
  await page.getByRole('button', { name: 'Show my copy' }).click();
}

/** Everything that this page has written anywhere in the browser, as one text. */
function written(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      caches,
      document.cookie,
      history.state,
      location.href,
    ]);
  });
}

function hears(page: Page) {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return () =>
    requests.map((request) =>
      [request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' '),
    );
}

test('a wrong text is said to be one, with counts, and goes nowhere', async ({ page }) => {
  const requests = hears(page);
  await openDialog(page);
  await page.getByRole('checkbox', { name: 'Remember it in this browser' }).check();
  await paste(page, 'Zanzibarquux sells 48 boats.\n\nOf these 31 are green, and the rest red.');
  const alert = dialog(page).getByRole('alert');
  await expect(alert).toContainText('does not seem to be the text of the article');
  await expect(alert).toContainText('it has none word for word');
  await expect(page.getByLabel('Text of the article')).toHaveValue(/Zanzibarquux/);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Read beside your own copy' })).toBeFocused();
  await article(page).getByRole('link', { name: '224 people' }).click();
  await expect(page).toHaveURL(/select=claims\/sinai-deaths/);
  for (const request of requests()) expect(request).not.toMatch(/zanzibarquux/i);
  expect(await written(page)).not.toMatch(/zanzibarquux/i);
});

test('the dialog takes the focus, and Escape closes it and not the selection behind it', async ({
  page,
}) => {
  await openDialog(page, '/?select=attacks/beslan-2004');
  await expect(page.getByLabel('Text of the article')).toBeFocused();
  expect(await axeFaults(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/select=attacks\/beslan-2004/);
});

test.describe('with the article', () => {
  test.skip(!hasSource, noSource);
  const text = hasSource ? readFileSync(sourceFile, 'utf8') : '';
  const bare = text
    .split('\n')
    .filter((line) => /^\[\d+\]/.test(line))
    .map((line) => line.replace(/^\[\d+\]\s*/, ''));

  test('every paragraph is found, and figures and map lead to each other', async ({ page }) => {
    await openDialog(page);
    await paste(page, bare.join('\n\n'));
    await expect(copy(page)).toContainText('28 paragraphs your copy has 28 word for word.');
    await expect(
      copy(page).getByRole('heading', { name: 'Your copy of the article' }),
    ).toBeFocused();
    await copy(page).getByRole('link', { name: '224', exact: true }).click();
    await expect(page).toHaveURL(/select=claims\/sinai-deaths/);
    await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Airliner');
    await expect(copy(page).locator('#own-copy-4')).toHaveAttribute('aria-current', 'true');
    await copy(page).getByRole('link', { name: '3 million', exact: true }).click();
    await expect(page).toHaveURL(/select=claims\/workers-3-million/);
    await expect(copy(page).locator('p[aria-current]').first()).toHaveId('own-copy-18');
    expect(await axeFaults(page, '#article')).toEqual([]);
  });

  test('a selection elsewhere brings the first paragraph that speaks of it into sight', async ({
    page,
  }) => {
    await openDialog(page);
    await paste(page, bare.join('\n\n'));
    const late = copy(page).locator('#own-copy-14');
    await expect(late).not.toBeInViewport();
    await page.locator('#facts a[href*="select=flows/fighters-tj-syria-iraq"]').first().click();
    await expect(late).toHaveAttribute('aria-current', 'true');
    await expect(late).toBeInViewport();
  });

  test('what is selected already is in sight when the copy comes, and paragraph marks lead to it', async ({
    page,
  }) => {
    await openDialog(page, '/?select=countries/TJ');
    await paste(page, bare.join('\n\n'));
    const first = copy(page).locator('p[aria-current]').first();
    await expect(first).toBeInViewport();
    await page
      .getByRole('region', { name: 'Facts' })
      .getByRole('link', { name: 'Paragraph 22: show in the article' })
      .first()
      .click();
    await expect(copy(page).locator('#own-copy-22')).toBeInViewport();
    await expect(copy(page).locator('#own-copy-22')).toHaveAttribute('data-marked', '');
    await page.getByText('Digest', { exact: true }).click();
    await expect(copy(page)).toHaveCount(0);
  });

  test('changed paragraphs are likely, lost ones are named', async ({ page }) => {
    await openDialog(page);
    const edited = bare
      .map((paragraph, index) => (index === 17 ? paragraph.replaceAll(' the ', ' ') : paragraph))
      .filter((_, index) => index !== 24);
    await paste(page, edited.join('\n\n'));
    await expect(copy(page)).toContainText(
      'has 26 word for word, and 1 that is likely the same. Not found: ¶25.',
    );
    await expect(copy(page).locator('#own-copy-18')).toContainText('¶18 · likely');
  });

  test('the text is in no request and nowhere in the browser unless asked', async ({ page }) => {
    const requests = hears(page);
    await openDialog(page);
    await paste(page, text);
    await expect(copy(page)).toContainText('28 word for word');
    await copy(page).getByRole('link', { name: '224', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Airliner');
    await page.goBack();
    await page.goForward();
    // Any run of words of the text, as it is or as an address would carry it.
    const words = bare.map((paragraph) => paragraph.split(' ').slice(0, 6));
    const traces = words
      .filter((run) => run.length === 6)
      .flatMap((run) => [run.join(' '), encodeURIComponent(run.join(' ')), run.join('+')]);
    const everything = [...requests(), await written(page)].join('\n');
    expect(traces.filter((trace) => everything.includes(trace))).toEqual([]);

    await page.reload();
    await expect(page.getByRole('button', { name: 'Read beside your own copy' })).toBeVisible();
    await page.getByRole('button', { name: 'Read beside your own copy' }).click();
    await expect(page.getByLabel('Text of the article')).toHaveValue('');
  });

  test('it is remembered when asked, from a file, and deleted for good', async ({ page }) => {
    await openDialog(page);
    await page.getByRole('checkbox', { name: 'Remember it in this browser' }).check();
    await page.getByLabel(/open one/).setInputFiles(sourceFile);
    await expect(copy(page)).toContainText('28 word for word');
    await page.reload();
    await page.getByText('Your copy', { exact: true }).click();
    await expect(copy(page)).toContainText('28 word for word');
    await page.getByRole('button', { name: 'Change or delete' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Read beside your own copy' })).toBeFocused();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  });
});
