import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './support/axe';
import { clickMap, openMap, positions } from './support/map';

const view = (page: Page) => page.getByRole('region', { name: 'View' });
const region = (page: Page) => page.getByRole('region', { name: 'Table', exact: true });
const table = (page: Page) => region(page).getByRole('table');
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Tables' });
const names = (page: Page) => table(page).getByRole('rowheader').allTextContents();
const column = (page: Page, name: RegExp) => table(page).getByRole('columnheader', { name });

test('the table stands in the place of the map, sorts by links, and gives the map back', async ({
  page,
}) => {
  await openMap(page);
  await view(page).getByRole('link', { name: 'Table' }).click();
  await expect(page).toHaveURL(/table=attacks/);
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeHidden();
  await column(page, /^Dead/).getByRole('link').click();
  await expect(column(page, /^Dead/)).toHaveAttribute('aria-sort', 'descending');
  const largestFirst = await names(page);
  expect(largestFirst[0]).toContain('Beslan');
  await column(page, /^Dead/).getByRole('link').click();
  await expect(column(page, /^Dead/)).toHaveAttribute('aria-sort', 'ascending');
  expect(await names(page)).toEqual(largestFirst.toReversed());
  await page.goBack();
  await expect(page).toHaveURL(/sort=-deaths/);
  await view(page).getByRole('link', { name: 'Map' }).click();
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
  await expect(page).not.toHaveURL(/table=|sort=/);
});

test('selection is one: of the map in the table, of the table on the map', async ({ page }) => {
  await openMap(page);
  await clickMap(page, positions.beslan);
  await expect(page).toHaveURL(/select=attacks\/beslan-2004/);
  await view(page).getByRole('link', { name: 'Table' }).click();
  const current = table(page).locator('a[aria-current="true"]');
  await expect(current).toHaveText(/Beslan/);
  await table(page)
    .getByRole('link', { name: /Crocus City Hall/ })
    .click();
  await expect(current).toHaveText(/Crocus/);
  await table(page).getByRole('link', { name: '224: who says so' }).click();
  await expect(page).toHaveURL(/select=claims\//);
});

test('there is one table a layer, of what is on, with units and years of the indicators', async ({
  page,
}) => {
  await openMap(page, '/?table=attacks&kind=attacks.bombing');
  await expect(tabs(page).getByRole('link', { name: 'Attacks 2' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(table(page).getByRole('rowheader')).toHaveCount(2);
  await tabs(page)
    .getByRole('link', { name: /^Countries/ })
    .click();
  await expect(column(page, /^Remittances/)).toContainText('% of GDP, 2022');
  // What is not known says so, and stands last whichever way.
  for (const sort of ['descending', 'ascending']) {
    await column(page, /^Remittances/)
      .getByRole('link')
      .click();
    await expect(column(page, /^Remittances/)).toHaveAttribute('aria-sort', sort);
    await expect(table(page).getByRole('row').last()).toContainText('not known');
  }
  await tabs(page).getByRole('link', { name: 'Places off' }).click();
  await expect(page).toHaveURL(/layers=.*places/);
  await expect(tabs(page).getByRole('link', { name: /^Places \d+$/ })).toHaveCount(1);
});

test('the keyboard alone: arrows from row to row, Enter selects, and the region scrolls', async ({
  page,
}) => {
  await openMap(page, '/?table=attacks');
  const rows = table(page).getByRole('rowheader').getByRole('link');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=attacks\//);
  await page.keyboard.press('Escape');
  await expect(rows.last()).toBeFocused();
});

test('only the table scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openMap(page, '/?table=flows');
  const sizes = await region(page)
    .getByRole('region')
    .evaluate((scroller) => ({
      inner: scroller.scrollWidth > scroller.clientWidth,
      page: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
  expect(sizes).toEqual({ inner: true, page: false });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the table has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page, '/?table=countries&sort=-remittances&select=countries/TJ');
    expect(await axeFaults(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the table takes the place of the list', async ({ page }) => {
    await openMap(page);
    await page.getByRole('link', { name: 'List', exact: true }).first().tap();
    await view(page).getByRole('link', { name: 'Table' }).tap();
    await expect(table(page).getByRole('rowheader')).toHaveCount(5);
    await expect(page.getByRole('region', { name: 'List' })).toBeHidden();
    const link = table(page).getByRole('rowheader').getByRole('link').first();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await link.tap();
    await expect(page).toHaveURL(/select=attacks\//);
    await expect(page.getByRole('region', { name: 'Facts' })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same table is there, and sorts', async ({ page }) => {
    await page.goto('/?table=attacks');
    await expect(table(page).getByRole('rowheader')).toHaveCount(5);
    await column(page, /^Dead/).getByRole('link').click();
    await expect(page).toHaveURL(/sort=-deaths/);
    await expect(table(page).getByRole('rowheader').first()).toContainText('Beslan');
  });
});
