import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './support/axe';
import { expectDrawn, openMap } from './support/map';

const opener = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });
const option = (page: Page, name: string | RegExp) =>
  results(page).getByRole('option', { name }).first();
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
test('by keyboard alone: opened, searched in Cyrillic, chosen, back to the opener', async ({
  page,
}) => {
  await openMap(page);
  await opener(page).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Таджикистан');
  await expect(option(page, /^Tajikistan/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=countries\/TJ/);
  await expect(page.getByRole('heading', { name: 'Tajikistan', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => parameter(page, 'select')).toBeNull();
  await expect(opener(page)).toBeFocused();
});

test('arrows, Home and End move through the results while the focus stays in the field', async ({
  page,
}) => {
  await openMap(page);
  await page.keyboard.press('Control+k');
  await expect(results(page)).toBeVisible();
  await page.keyboard.type('crocus');
  const options = results(page).getByRole('option');
  const active = async () => {
    const id = await field(page).getAttribute('aria-activedescendant');
    return id === null ? null : page.locator(`[id="${id}"]`).textContent();
  };
  await expect(field(page)).toHaveValue('crocus');
  await expect(option(page, /Attack on Crocus/)).toBeVisible();
  await expect.poll(active).toBe(await options.first().textContent());
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe(await options.nth(1).textContent());
  await page.keyboard.press('End');
  await expect.poll(active).toBe(await options.last().textContent());
  await page.keyboard.press('Home');
  await expect.poll(active).toBe(await options.first().textContent());
  await expect(field(page)).toBeFocused();
});

test('Escape closes the search alone: the selection behind it stays', async ({ page }) => {
  await openMap(page, '/?select=attacks/crocus-2024');
  await opener(page).click();
  await field(page).fill('Osh');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  expect(parameter(page, 'select')).toBe('attacks/crocus-2024');
});

test('with the mouse: what filters leave out says so, and choosing it brings it to the map', async ({
  page,
}) => {
  await openMap(page, '/?datetime=2024&layers=countries');
  await opener(page).click();
  await field(page).fill('beslan');
  await expect(option(page, /Seizure of a school/)).toContainText(
    'its layer is off, left out by the period',
  );
  await option(page, /Seizure of a school/).click();
  await expect(page).toHaveURL(/select=attacks\/beslan-2004/);
  expect(parameter(page, 'datetime')).toBeNull();
  expect(parameter(page, 'layers')).toBe('countries,attacks');
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
});

test('a figure finds its claims, with the figure marked', async ({ page }) => {
  await openMap(page);
  await opener(page).click();
  await field(page).fill('2,000');
  await expect(
    option(page, /Up to 2,000/)
      .getByText('2,000', { exact: true })
      .first(),
  ).toBeVisible();
  await expect(results(page).locator('mark').first()).toHaveText('2,000');
  await option(page, /Up to 2,000/).click();
  await expect(page).toHaveURL(/select=claims\//);
});

test('an organisation leads to its claims, and narrows the map to what it claimed', async ({
  page,
}) => {
  await openMap(page);
  await opener(page).click();
  await field(page).fill('Riyadus');
  await option(page, /^Riyadus-Salikhin/).click();
  await expect(option(page, /Show only attacks claimed by/)).toBeVisible();
  await expect(results(page).getByRole('option')).not.toHaveCount(1);
  await option(page, /Show only attacks claimed by/).click();
  await expect(page).toHaveURL(/claimed=riyadus-salikhin/);
});

test('a chapter and a source are gone to', async ({ page }) => {
  await openMap(page);
  await opener(page).click();
  await field(page).fill('What it means for Russia');
  await option(page, /What it means for Russia/).click();
  await expect.poll(() => parameter(page, 'chapter')).not.toBeNull();
  await opener(page).click();
  await field(page).fill('Personal remittances');
  await option(page, /Personal remittances, received/).click();
  const sources = page.getByRole('region', { name: 'Sources', exact: true }).first();
  await expect(sources.getByText(/Personal remittances, received/).first()).toBeInViewport();
});

test('commands switch layers, figures and colours', async ({ page }) => {
  await openMap(page);
  const run = async (query: string, name: RegExp) => {
    await page.keyboard.press('Control+k');
    await field(page).fill(query);
    await expect(option(page, name)).toBeVisible();
    await option(page, name).click();
  };
  await run('hide the layer att', /Hide the layer Attacks/);
  await expect.poll(() => parameter(page, 'layers')).not.toBeNull();
  expect(parameter(page, 'layers')).not.toContain('attacks');
  await run('highest', /highest figures/);
  await expect(page).toHaveURL(/figures=highest/);
  await run('dark', /^Dark colours/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what is written wrongly is asked back, and what is nowhere is said', async ({ page }) => {
  await openMap(page);
  await opener(page).click();
  await field(page).fill('kazahkstna');
  await expect(option(page, 'Kazakhstan')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Kazakhstan');
  await field(page).fill('<b>qqqqwwww</b>');
  await expect(results(page)).toContainText('Nothing has the words “<b>qqqqwwww</b>”');
});

test('the search is loaded when it is opened, and then works without a network', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openMap(page);
  expect(asked).not.toContain('/api/findables');
  await opener(page).click();
  await field(page).fill('Osh');
  await expect(option(page, /^Osh/)).toBeVisible();
  expect(asked.filter((path) => path === '/api/findables')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await field(page).fill('کابل');
  await expect(option(page, /^Kabul/)).toBeVisible();
  await context.setOffline(false);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the search has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    await opener(page).click();
    await expect(option(page, /Print/)).toBeAttached();
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
    await field(page).fill('tajik');
    await expect(option(page, /^Tajikistan/)).toBeVisible();
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
    await field(page).fill('qqqqwwww');
    await expect(results(page)).toContainText('Nothing has');
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the search fills the screen, and a tap chooses', async ({ page }) => {
    await openMap(page);
    await opener(page).tap();
    await field(page).fill('Ташкент');
    await expect(option(page, /^Tashkent/)).toBeVisible();
    const box = await option(page, /^Tashkent/).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
    await option(page, /^Tashkent/).tap();
    await expect(page).toHaveURL(/select=places\/tashkent/);
    await expect(page.getByRole('heading', { name: 'Tashkent', exact: true })).toBeInViewport();
  });

  test('Close closes it', async ({ page }) => {
    await openMap(page);
    await opener(page).tap();
    await expect(field(page)).toBeFocused();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
    await expect(field(page)).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search is a page with a form and links', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('searchbox').fill('Душанбе');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Dushanbe', exact: true }).click();
    await expect(page).toHaveURL(/select=places\/dushanbe/);
    await page.goto('/search?q=kazahkstna');
    await page.getByRole('link', { name: 'Kazakhstan' }).click();
    await expect(page.getByRole('link', { name: 'Kazakhstan', exact: true })).toBeVisible();
  });
});
