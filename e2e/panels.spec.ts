import { expect, type Page, test } from '@playwright/test';
import { clickMap, expectDrawn, openMap, positions } from './support/map';

const facts = (page: Page) => page.getByRole('region', { name: 'Facts' });
const tajikistan = (page: Page) =>
  facts(page).getByRole('heading', { name: 'Tajikistan', exact: true });

test('a click on Tajikistan opens its facts, rings it and puts it into the address', async ({
  page,
}) => {
  await openMap(page);
  await clickMap(page, positions.tajikistan);
  await expect(tajikistan(page)).toBeVisible();
  await expect(page).toHaveURL(/\?select=countries\/TJ/);
  await expectDrawn(page, 'countries-ring').toEqual(['TJ']);
});

test('the list opens Tajikistan with the keyboard alone, and Escape leads back', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('link', { name: 'List', exact: true }).focus();
  await page.keyboard.press('Enter');
  const row = page
    .getByRole('region', { name: 'List' })
    .getByRole('link', { name: 'Tajikistan', exact: true });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(tajikistan(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tajikistan(page)).toBeHidden();
  await expect(row).toBeFocused();
});

test('the facts of a country have figures with unit, year and source, and paragraphs of the article', async ({
  page,
}) => {
  await openMap(page, '/?select=countries/TJ');
  const panel = facts(page);
  await expect(panel).toContainText('50.9');
  await expect(panel).toContainText('revised since: 49.9');
  await expect(panel.getByText(/10,593,876/)).toBeVisible();
  await expect(panel.getByRole('heading', { name: /What the article says/ })).toBeVisible();
  for (const paragraph of [11, 14, 16, 18, 22, 24]) {
    await expect(
      panel.getByRole('link', { name: `Paragraph ${paragraph}: show in the article` }).first(),
    ).toBeVisible();
  }
  await expect(panel.getByRole('img', { name: /35\.8 in 2010, 57\.7 in 2025/ })).toBeVisible();
  await expect(panel.getByRole('link', { name: /Tajik workers in Russia/ })).toBeVisible();
});

test('an attack says what, where and how exactly, when, how many, who claimed it and from where one knows', async ({
  page,
}) => {
  await openMap(page);
  await clickMap(page, positions.beslan);
  const panel = facts(page);
  await expect(panel.getByRole('heading', { name: 'Seizure of a school in Beslan' })).toBeVisible();
  await expect(panel).toContainText('1 to 3 September 2004');
  await expect(panel).toContainText(/about 300/);
  await expect(panel).toContainText('334');
  await expect(panel).toContainText(/a known site/);
  await expect(panel.getByRole('heading', { name: /Responsibility/ })).toBeVisible();
  await expect(
    panel.getByRole('link', { name: 'Paragraph 3: show in the article' }).first(),
  ).toBeVisible();
});

test('a flow says origin, destination, measure, period and who says so', async ({ page }) => {
  await openMap(page, '/?select=flows/labour-tj-ru');
  const panel = facts(page);
  await expect(panel).toContainText('Tajikistan to Russia');
  await expect(panel).toContainText('3,000,000');
  await expect(panel).toContainText(/people present at a date \(stock\)/);
  await expect(panel).toContainText(/2021 to 2022/);
  await expect(panel).toContainText(/Interior Ministry/);
  await expect(panel).toContainText('466,252');
  await expectDrawn(page, 'flows-ring').toEqual(['labour-tj-ru']);
});

test('from an attack one link leads on to a movement, and back leads to the attack', async ({
  page,
}) => {
  await openMap(page, '/?select=attacks/crocus-2024');
  await facts(page)
    .getByRole('link', { name: /Attackers of Crocus City Hall/ })
    .click();
  await expect(page).toHaveURL(/select=flows\/attackers-tj-crocus/);
  await expect(facts(page).getByRole('heading', { level: 2 })).toContainText('Attackers of Crocus');
  await page.goBack();
  await expect(facts(page).getByRole('heading', { level: 2 })).toContainText('Attack on Crocus');
});

test('a copied link opens the same selection, layers, indicator and camera', async ({
  page,
  context,
}) => {
  await openMap(page);
  await page.getByRole('checkbox', { name: /^Movements/ }).click();
  await clickMap(page, positions.tajikistan);
  await expect(tajikistan(page)).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/#map=(3\.[1-9]|[4-9])/);
  const address = page.url();
  const other = await context.newPage();
  await openMap(other, address);
  await expect(tajikistan(other)).toBeVisible();
  await expectDrawn(other, 'countries-ring').toEqual(['TJ']);
  await expectDrawn(other, 'flows-certain').toEqual([]);
  await expect(other.getByRole('checkbox', { name: /^Movements/ })).not.toBeChecked();
  expect(new URL(other.url()).hash).toBe(new URL(address).hash);
});

test('going back undoes a selection and not the panning since', async ({ page }) => {
  await openMap(page, '/#map=4/45/65');
  await clickMap(page, positions.uzbekistan);
  await expect(page).toHaveURL(/select=countries\/UZ/);
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).not.toHaveURL(/#map=4\/45\/65/);
  const hash = new URL(page.url()).hash;
  await page.goBack();
  await expect(page).not.toHaveURL(/select=/);
  expect(new URL(page.url()).hash).toBe(hash);
});
