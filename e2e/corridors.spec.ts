import { expect, test } from '@playwright/test';
import { drawnItems, expectDrawn, openMap } from './support/map';

test('comparable flows are off at first, and drawn one measure at a time', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('checkbox', { name: /Comparable flows/ })).not.toBeChecked();
  expect(await drawnItems(page, 'corridors-line')).toEqual([]);
  await page.getByRole('checkbox', { name: /Comparable flows/ }).click();
  await expectDrawn(page, 'corridors-line').toContain('UZ-RU-residents-2020');

  await page.getByLabel('What the comparable flows count').selectOption('work-entries-2023');
  await expect(page).toHaveURL(/measure=work-entries-2023/);
  await expectDrawn(page, 'corridors-line').toEqual(
    expect.arrayContaining(['TJ-RU-work-entries-2023', 'UZ-RU-work-entries-2023']),
  );
  const drawn = await drawnItems(page, 'corridors-line');
  expect(drawn.every((id) => id.endsWith('-work-entries-2023'))).toBe(true);
});

test('the legend is that of the chosen measure', async ({ page }) => {
  await page.goto('/?layers=countries,corridors&measure=money-2021');
  await expect(page.getByText(/^Money, modelled, 2021, million US\$$/)).toBeVisible();
  await expect(page.getByText(/^Residents, 2020(, residents)?$/)).toHaveCount(0);
});

test('the panel sets the counts of one corridor side by side', async ({ page }) => {
  await page.goto('/?layers=corridors&select=corridors/TJ-RU-residents-2020');
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts).toContainText('466,252');
  await expect(facts).toContainText('never added');
  await expect(facts).toContainText('2,025,712');
});
