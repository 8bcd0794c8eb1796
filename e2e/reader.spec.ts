import { expect, type Page, test } from '@playwright/test';
import { clickMap, expectDrawn, openMap, positions } from './support/map';

const article = (page: Page) => page.getByRole('region', { name: 'Article' });

test('a number in the text lights up its feature on the map', async ({ page }) => {
  await openMap(page);
  await article(page).getByRole('link', { name: '224 people' }).click();
  await expectDrawn(page, 'attacks-ring').toEqual(['sinai-2015']);
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Airliner');
});

test('a number of a movement lights up its curve', async ({ page }) => {
  await openMap(page);
  await article(page).getByRole('link', { name: '3 million' }).click();
  await expectDrawn(page, 'flows-ring').toEqual(['labour-tj-ru']);
});

test('selecting a feature on the map marks its passages and brings the first into sight', async ({
  page,
}) => {
  await openMap(page);
  const marked = article(page).locator('p[aria-current]');
  await expect(marked).toHaveCount(0);
  await clickMap(page, positions.kabul);
  await expect(page).toHaveURL(/select=attacks\/kabul-embassy-2022/);
  await expect(marked.first()).toContainText('suicide bomber');
  await expect(marked.first()).toBeInViewport();
});

test('a paragraph marker of the facts leads to the passage that rests on it', async ({ page }) => {
  await openMap(page, '/?select=countries/TJ');
  await page
    .getByRole('region', { name: 'Facts' })
    .getByRole('link', { name: 'Paragraph 18: show in the article' })
    .first()
    .click();
  await expect(
    article(page)
      .getByText(/Interior Ministry/)
      .first(),
  ).toBeInViewport();
});

test('chapters can be reached from the top', async ({ page }) => {
  await openMap(page);
  await article(page)
    .getByRole('navigation')
    .getByRole('link', { name: /What it means/ })
    .click();
  await expect(article(page).getByRole('heading', { name: /What it means/ })).toBeInViewport();
});

test('every figure of the digest leads to something that the map or the facts can show', async ({
  page,
}) => {
  await page.goto('/');
  const targets = await article(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const items = [...new Set(targets.filter((target) => target.startsWith('?select=')))];
  expect(items.length).toBeGreaterThan(20);
  for (const item of items) {
    const [collection, id] = item.replace('?select=', '').split('/');
    const answer = await page.request.get(`/api/collections/${collection}/items/${id}`);
    expect(answer.status(), item).toBe(200);
  }
});
