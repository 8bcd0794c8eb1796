import { expect, type Page, test } from '@playwright/test';
import { expectDrawn, openMap } from './support/map';

const article = (page: Page) => page.getByRole('region', { name: 'Article' });
const walk = (page: Page) => page.getByRole('navigation', { name: 'Story walk' });
const start = (page: Page) => page.getByRole('button', { name: 'Follow the story on the map' });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('the walk sets layers, period and selection, step by step', async ({ page }) => {
  await openMap(page);
  await start(page).click();
  await expect(page).toHaveURL(/chapter=attacks/);
  expect(parameter(page, 'layers')).toBe('countries,attacks');
  expect(parameter(page, 'datetime')).toBe('2004/2024');
  const next = walk(page).getByRole('button', { name: 'Next step' });
  await next.click();
  await next.click();
  await expect(page).toHaveURL(/select=attacks\/beslan-2004/);
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  // The reader goes on with the arrows: the focus stays where it is.
  await expect(next).toBeFocused();
  await walk(page).getByRole('button', { name: 'Previous step' }).click();
  await expect(page).toHaveURL(/select=attacks\/crocus-2024/);
});

test('scrolling the article is walking, and leaves one entry of the history', async ({ page }) => {
  await openMap(page);
  await start(page).click();
  await article(page)
    .getByRole('heading', { name: /Security in Central Asia/ })
    .scrollIntoViewIfNeeded();
  await article(page).evaluate((column) => {
    const heading = column.querySelector('#security-title');
    const distance =
      (heading?.getBoundingClientRect().top ?? 0) - column.getBoundingClientRect().top;
    column.scrollBy({ top: distance - 20, behavior: 'instant' });
  });
  await expect(page).toHaveURL(/chapter=security/);
  await expect(walk(page)).toContainText('3 of 4');
  await page.goBack();
  await expect.poll(() => parameter(page, 'chapter')).toBeNull();
});

test('arrow keys step through the story while the article has the focus', async ({ page }) => {
  await openMap(page);
  await start(page).focus();
  await page.keyboard.press('Enter');
  await walk(page).getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/select=attacks\/crocus-2024/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => parameter(page, 'select')).toBeNull();
  expect(parameter(page, 'chapter')).toBe('attacks');
});

test('a link to a chapter opens it, and another layer leaves it', async ({ page }) => {
  await openMap(page, '/?chapter=tajikistan');
  await expect(walk(page)).toContainText('2 of 4');
  await expect(article(page).getByRole('heading', { name: /suspects, fighters/ })).toBeInViewport();
  await page.getByRole('checkbox', { name: /^Places/ }).click();
  await expect.poll(() => parameter(page, 'chapter')).toBeNull();
  await expect(walk(page)).toHaveCount(0);
});

test('leaving and coming back keeps the place, and the end brings the view before it back', async ({
  page,
}) => {
  await openMap(page, '/?layers=countries,places');
  await start(page).click();
  const next = walk(page).getByRole('button', { name: 'Next step' });
  for (let step = 0; step < 3; step++) await next.click();
  await expect(page).toHaveURL(/select=attacks\/sinai-2015/);
  await walk(page).getByRole('button', { name: 'End' }).click();
  await expect.poll(() => parameter(page, 'layers')).toBe('countries,places');
  expect(parameter(page, 'datetime')).toBeNull();
  await page.reload();
  await start(page).click();
  await expect(page).toHaveURL(/select=attacks\/sinai-2015/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a swipe along the bar steps on, and the story stays in front', async ({ page }) => {
    await openMap(page);
    await start(page).tap();
    const box = await walk(page).boundingBox();
    if (!box) throw new Error('the bar is not there');
    const y = box.y + box.height / 2;
    await walk(page).dispatchEvent('pointerdown', { clientX: 300, clientY: y });
    await walk(page).dispatchEvent('pointerup', { clientX: 120, clientY: y });
    await expect(page).toHaveURL(/select=attacks\/crocus-2024/);
    await expect(walk(page)).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Article', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter is a link to its layers and period', async ({ page }) => {
    await page.goto('/');
    await article(page).getByRole('link', { name: 'Show on the map' }).first().click();
    await expect(page).toHaveURL(/chapter=attacks/);
    await expect(article(page).getByRole('link', { name: 'On the map', exact: true })).toHaveCount(
      1,
    );
  });
});
