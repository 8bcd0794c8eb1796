import { expect, test } from '@playwright/test';

/** What the atlas says of drawn boundaries stands wherever they are drawn. */

test('the note on boundaries is on page, embedded map, paper and picture', async ({
  page,
  request,
}) => {
  await page.goto('/about');
  const note = (await page.locator('#boundaries ~ p').nth(1).textContent()) ?? '';
  expect(note).toMatch(/boundar/i);
  for (const path of ['/', '/embed', '/print']) {
    await page.goto(path);
    await expect(page.getByText(note).first(), path).toBeVisible();
  }
  const picture = await request.get('/download?format=svg');
  expect(await picture.text()).toContain(note.slice(0, 30));
});

test('it is on the page and on paper without script, too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/about');
  const note = (await page.locator('#boundaries ~ p').nth(1).textContent()) ?? '';
  for (const path of ['/', '/embed', '/print']) {
    await page.goto(path);
    await expect(page.getByText(note).first(), path).toBeVisible();
  }
  await context.close();
});
