import { expect, type Page, test } from '@playwright/test';
import { expectDrawn, openMap } from './support/map';

/** The toll that the map draws for an attack. */
const toll = (page: Page, id: string) =>
  page.evaluate((attack) => {
    const features = window.oxus?.map.queryRenderedFeatures({ layers: ['attacks-circle'] }) ?? [];
    return features.find(({ properties }) => properties.id === attack)?.properties.deaths;
  }, id);

test('a choice of figures is drawn on the map, in the panel, in the overview and by the API alike', async ({
  page,
}) => {
  await openMap(page);
  await expect.poll(() => toll(page, 'petersburg-metro-2017')).toBe(11);
  await page.getByRole('banner').getByRole('link', { name: 'Highest' }).click();
  await expect(page).toHaveURL(/figures=highest/);
  await expect.poll(() => toll(page, 'petersburg-metro-2017')).toBe(16);
  const facts = page.getByRole('region', { name: 'Facts' });
  const row = facts.getByRole('listitem').filter({ hasText: 'Saint Petersburg metro' });
  await expect(row).toContainText('16');
  await row.getByRole('link', { name: /Saint Petersburg metro/ }).click();
  await expect(facts).toContainText('the article: 11');
  const answer = await page.request.get(
    '/api/collections/attacks/items/petersburg-metro-2017?figures=highest',
  );
  expect((await answer.json()).properties.deaths).toBe(16);
});

test('the panel of an attack says who counted how many, each figure leading to its claim', async ({
  page,
}) => {
  await openMap(page, '/?select=attacks/petersburg-metro-2017');
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts.getByRole('img', { name: /figures, from 11 to 16 people/ })).toBeVisible();
  await facts
    .getByRole('row')
    .filter({ hasText: 'UPI' })
    .getByRole('link', { name: /^14/ })
    .click();
  await expect(page).toHaveURL(/select=claims\//);
  await expect(facts).toContainText('UPI');
  await expectDrawn(page, 'attacks-ring').toEqual(['petersburg-metro-2017']);
});

test('a computed figure shows its formula and the claims that go in', async ({ page }) => {
  await openMap(page, '/?select=claims/workers-share-computed');
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts).toContainText('reckoning, checked');
  await expect(facts).toContainText('29.7 % of population');
  await expect(facts.getByRole('link', { name: /3,000,000/ }).first()).toBeVisible();
});
