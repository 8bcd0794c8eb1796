import { expect, test } from '@playwright/test';
import { drawnItems, expectDrawn, openMap } from './support/map';

const layers = [
  { name: 'Attacks', drawn: 'attacks-circle' },
  { name: 'Movements', drawn: 'flows-certain' },
  { name: 'Countries', drawn: 'countries-fill' },
];

for (const { name, drawn } of layers) {
  test(`${name} can be taken off the map and brought back, and the address says so`, async ({
    page,
  }) => {
    await openMap(page);
    const before = await drawnItems(page, drawn);
    expect(before).not.toEqual([]);
    const control = page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    await control.click();
    await expectDrawn(page, drawn).toEqual([]);
    await expect(page).toHaveURL(/layers=/);
    await control.click();
    await expectDrawn(page, drawn).toEqual(before);
    await expect(page).not.toHaveURL(/layers=/);
  });
}

test('dated events and places are off at first and can be switched on', async ({ page }) => {
  await openMap(page);
  expect(await drawnItems(page, 'events-diamond')).toEqual([]);
  await page.getByRole('checkbox', { name: /^Dated events/ }).click();
  await expectDrawn(page, 'events-diamond').not.toEqual([]);
  await page.getByRole('checkbox', { name: /^Places/ }).click();
  await expectDrawn(page, 'places-dot').not.toEqual([]);
});

test('another indicator fills the countries and changes the legend', async ({ page }) => {
  await openMap(page);
  const choice = page.getByRole('combobox', { name: 'What fills the countries' });
  const [, second] = await choice.getByRole('option').allTextContents();
  await choice.selectOption({ label: String(second) });
  await expect(page).toHaveURL(/indicator=/);
  await expectDrawn(page, 'countries-fill').not.toEqual([]);
});

test('a layer says what it shows, from where, of when, and what it does not say', async ({
  page,
}) => {
  await openMap(page);
  await page.getByText('About this layer: Movements').locator('..').click();
  await expect(page.getByText(/Lines join two points, they are not routes/)).toBeVisible();
});
