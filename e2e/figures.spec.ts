import { expect, type Page, test } from '@playwright/test';
import { openMap } from './support/map';

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
