import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './support/axe';
import { drawnItems, expectDrawn, openMap } from './support/map';

const view = (page: Page) => page.getByRole('region', { name: 'View' });
const chips = (page: Page) => page.getByRole('list', { name: 'What is chosen' });
const facts = (page: Page) => page.getByRole('region', { name: 'Facts' });
const filterButton = (page: Page) => view(page).locator('summary').first();
const value = (page: Page, name: RegExp) => view(page).getByRole('checkbox', { name });
const announced = (page: Page) => page.locator('p[aria-live="polite"]');
const kabulAndMetro = ['kabul-embassy-2022', 'petersburg-metro-2017'];

test('a filter narrows map, summary, list and counts, says so, and can be taken back', async ({
  page,
}) => {
  await openMap(page);
  const before = await drawnItems(page, 'attacks-circle');
  await expect(
    view(page)
      .getByText(/^5 attacks, 2004–2024, about 685 deaths/)
      .last(),
  ).toBeVisible();
  await filterButton(page).click();
  await value(page, /^Bombing 2$/i).click();
  await expect(page).toHaveURL(/kind=attacks\.bombing/);
  await expectDrawn(page, 'attacks-circle').toEqual(kabulAndMetro);
  await expect(announced(page)).toHaveText(/^Filter Kind: bombing: 2 attacks, 2017–2022, /);
  await expect(page.getByRole('checkbox', { name: 'Attacks 2' })).toHaveCount(1);
  await expect(facts(page).getByRole('heading', { name: /^Attacks: 2 of 5/ })).toBeVisible();
  // Counts of the other facets follow: nobody else's bombing is left.
  await expect(value(page, /^ISIS-K 0$/)).toBeVisible();
  await view(page).getByRole('button', { name: 'Done' }).click();
  await chips(page).getByRole('link', { name: 'Remove Kind: bombing' }).click();
  await expectDrawn(page, 'attacks-circle').toEqual(before);
  await expect(page).not.toHaveURL(/kind=/);
  await page.goBack();
  await expectDrawn(page, 'attacks-circle').toEqual(kabulAndMetro);
});

test('a long facet shows a few values, finds others, and keeps chosen ones in sight', async ({
  page,
}) => {
  await openMap(page);
  await filterButton(page).click();
  await expect(value(page, /^Iraq/)).toBeHidden();
  await page.getByRole('searchbox', { name: 'Find in “Country”' }).fill('ira');
  await value(page, /^Iraq/).click();
  await expect(page).toHaveURL(/country=IQ/);
  await page.getByRole('searchbox', { name: 'Find in “Country”' }).fill('');
  await expect(value(page, /^Iraq/)).toBeChecked();
});

test('what leaves nothing is named, with how many come back without it', async ({ page }) => {
  await openMap(page, '/?datetime=2010/2012&toll=100-999');
  const notice = page.getByText(/^No attacks: /).first();
  await expect(notice).toContainText('the period 2010 to 2012 leaves none');
  await notice.getByRole('link', { name: 'Take the period away: 3 attacks' }).click();
  await expect(page).not.toHaveURL(/datetime=/);
  await expectDrawn(page, 'attacks-circle').toHaveLength(3);
});

test('a selection that is filtered away keeps its facts, says why, and can be shown', async ({
  page,
}) => {
  await openMap(page, '/?select=attacks/beslan-2004&datetime=2015/2024&kind=attacks.bombing');
  await expect(facts(page).getByRole('heading', { name: /school in Beslan/ })).toBeVisible();
  const note = facts(page).getByRole('note');
  await expect(note).toContainText('the period 2015 to 2024 leaves it out');
  await expect(note).toContainText('“Kind: bombing” leaves it out');
  await note.getByRole('link', { name: 'Show it' }).click();
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  await expect(note).toHaveCount(0);
});

test('the keyboard alone filters, and Escape closes the filters before the facts', async ({
  page,
}) => {
  await openMap(page, '/?select=attacks/crocus-2024');
  await filterButton(page).focus();
  await page.keyboard.press('Enter');
  await value(page, /^Shooting/i).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/kind=attacks\.shooting/);
  await expect(value(page, /^Shooting/i)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(filterButton(page)).toBeFocused();
  await expect(page).toHaveURL(/select=attacks\/crocus-2024/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select=/);
});

test('arrow keys go through the list, and the map rings the item in focus', async ({ page }) => {
  await openMap(page);
  await page.getByRole('link', { name: 'List', exact: true }).click();
  const list = page.getByRole('region', { name: 'List' });
  await list.getByRole('link', { name: /school in Beslan/ }).focus();
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  await page.keyboard.press('ArrowDown');
  await expectDrawn(page, 'attacks-ring').toEqual(['sinai-2015']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=attacks\/sinai-2015/);
  await expect(list.getByText('off, not on the map').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open filters have no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page, '/?kind=attacks.bombing&datetime=2010/2012');
    await filterButton(page).click();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the list filters with one thumb, and every target has 44 px', async ({ page }) => {
    await openMap(page);
    await page.getByRole('link', { name: 'List', exact: true }).first().tap();
    await filterButton(page).tap();
    const row = value(page, /^Bombing/i);
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await row.tap();
    await expect(page).toHaveURL(/kind=attacks\.bombing/);
    const done = view(page).getByRole('button', { name: 'Done' });
    await expect(done).toBeInViewport();
    expect(await axeFaults(page)).toEqual([]);
    await done.tap();
    await expect(
      page.getByRole('region', { name: 'List' }).getByRole('heading', { name: 'Attacks 2 of 5' }),
    ).toBeVisible();
    await chips(page).getByRole('link', { name: 'Clear all' }).tap();
    await expect(page).not.toHaveURL(/kind=/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('filters are links, and list, table and still picture follow', async ({ page }) => {
    await page.goto('/');
    await filterButton(page).click();
    await value(page, /^Bombing/i).click();
    await expect(page).toHaveURL(/kind=attacks\.bombing/);
    const list = page.getByRole('region', { name: 'List' });
    await expect(list.getByRole('heading', { name: 'Attacks 2 of 5' })).toBeVisible();
    const picture = page.getByRole('img', { name: /^Map: / });
    await expect(picture.getByText('Beslan school')).toHaveCount(0);
    await view(page).getByRole('link', { name: 'Table' }).click();
    await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(3);
  });
});
