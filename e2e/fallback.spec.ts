import { chromium, expect, test } from '@playwright/test';

test('without WebGL the reason is said, the picture stays, and lists and panels work', async ({
  baseURL,
}) => {
  const browser = await chromium.launch({
    executablePath: process.env.OXUS_BROWSER,
    args: ['--disable-3d-apis', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage({ baseURL });
    await page.goto('/');
    await expect(page.getByText(/needs WebGL 2/)).toBeVisible();
    await expect(page.getByRole('img', { name: /^Map:/ })).toBeVisible();
    await page.getByRole('link', { name: 'List', exact: true }).click();
    await page
      .getByRole('region', { name: 'List' })
      .getByRole('link', { name: 'Tajikistan', exact: true })
      .click();
    const facts = page.getByRole('region', { name: 'Facts' });
    await expect(facts.getByRole('heading', { name: 'Tajikistan', exact: true })).toBeVisible();
  } finally {
    await browser.close();
  }
});

test('a map program that cannot be loaded leaves the picture and says so', async ({ page }) => {
  await page.route('**/*maplibre*', (route) => route.abort());
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // The chunk of the map is the one that holds MapLibre.
    return text.includes('maplibregl-canvas') ? route.abort() : route.fulfill({ response });
  });
  await page.goto('/');
  await expect(page.getByText(/program of the interactive map could not be loaded/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map:/ })).toBeVisible();
});

test('without script every part of the page is there, and its links work', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('Crocus City Hall');
  await page.getByRole('img', { name: /^Map:/ }).scrollIntoViewIfNeeded();
  await page
    .getByRole('region', { name: 'List' })
    .getByRole('link', { name: 'Afghanistan', exact: true })
    .click();
  await expect(page).toHaveURL(/select=countries\/AF/);
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Kabul');
  await context.close();
});
