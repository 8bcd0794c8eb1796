import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './support/axe';
import { camera, openMap } from './support/map';

const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('? shows the keys, and Escape closes them and nothing else', async ({ page }) => {
  await openMap(page, '/?select=attacks/crocus-2024');
  await page.keyboard.press('?');
  await expect(keys(page)).toBeVisible();
  await expect(keys(page)).toContainText('Next item in time');
  await page.keyboard.press('Escape');
  await expect(keys(page)).toBeHidden();
  expect(parameter(page, 'select')).toBe('attacks/crocus-2024');
});

test('brackets, j and k step through the dated items in time', async ({ page }) => {
  await openMap(page, '/?layers=countries,attacks');
  await page.keyboard.press(']');
  await expect.poll(() => parameter(page, 'select')).toBe('attacks/beslan-2004');
  await page.keyboard.press('j');
  await expect.poll(() => parameter(page, 'select')).toBe('attacks/sinai-2015');
  await page.keyboard.press('k');
  await expect.poll(() => parameter(page, 'select')).toBe('attacks/beslan-2004');
  await page.keyboard.press('[');
  await page.keyboard.press(']');
  await expect.poll(() => parameter(page, 'select')).toBe('attacks/sinai-2015');
});

test('0 shows the whole story, d changes the colours, l goes to the layers', async ({ page }) => {
  await openMap(page, '/#map=7/38.5/68.8');
  const before = await camera(page);
  await page.keyboard.press('0');
  await expect.poll(async () => (await camera(page)).zoom).toBeLessThan(before.zoom - 1);
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('l');
  await expect(page.getByRole('checkbox', { name: /^Attacks/ })).toBeFocused();
});

test('t switches between map and table, f opens the filters', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('t');
  await expect.poll(() => parameter(page, 'table')).not.toBeNull();
  await page.keyboard.press('t');
  await expect.poll(() => parameter(page, 'table')).toBeNull();
  await page.keyboard.press('f');
  await expect(page.locator('summary', { hasText: 'Filter' })).toBeFocused();
  await expect(page.getByText('Claimed by', { exact: true }).first()).toBeVisible();
});

test('no key does something while someone types, with Ctrl, or while a dialog is open', async ({
  page,
}) => {
  await openMap(page, '/?layers=countries,attacks');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await page.keyboard.type(']d?0');
  await expect(field).toHaveValue(']d?0');
  await expect(keys(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await page.keyboard.press('Control+]');
  await page.keyboard.press('?');
  await expect(keys(page)).toBeVisible();
  await page.keyboard.press(']');
  await page.keyboard.press('d');
  await page.keyboard.press('Escape');
  await expect(keys(page)).toBeHidden();
  expect(parameter(page, 'select')).toBeNull();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('single keys can be turned off; that is remembered, and Ctrl+K still searches', async ({
  page,
}) => {
  await openMap(page, '/?layers=countries,attacks');
  await page.keyboard.press('?');
  await keys(page)
    .getByRole('checkbox', { name: /Single keys/ })
    .uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await page.reload();
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
  await page.keyboard.press('?');
  await page.keyboard.press(']');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  expect(parameter(page, 'select')).toBeNull();
  // The way back: the keys are a command, too.
  await field.fill('show all keys');
  await page.getByRole('option', { name: /Show all keys/ }).click();
  await keys(page)
    .getByRole('checkbox', { name: /Single keys/ })
    .check();
  await keys(page).getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press(']');
  await expect.poll(() => parameter(page, 'select')).toBe('attacks/beslan-2004');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the keys have no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    await page.keyboard.press('?');
    await expect(keys(page)).toBeVisible();
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
  });
}
