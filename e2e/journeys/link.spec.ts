import { expect, type Page } from '@playwright/test';
import { drawnItems, expectDrawn, openMap } from '../support/map';
import { byKeys, expectFocusSeen, tabTo } from '../support/means';
import {
  facts,
  filterButton,
  filterValue,
  layerSwitch,
  list,
  parameter,
  partLink,
  rows,
  view,
} from '../support/parts';

/** One state, the address: steps back and forward, and what a link may ask for in vain. */

const bombings = ['kabul-embassy-2022', 'petersburg-metro-2017'];
const heading = (page: Page) => facts(page).getByRole('heading').first();
const bombing = (page: Page) => filterValue(page, /^Bombing/i);
const chips = (page: Page) => page.getByRole('list', { name: 'What is chosen' });

byKeys(
  'back and forward step through selections and filters, and the focus goes with them',
  async ({ page }) => {
    await openMap(page);
    await tabTo(page, partLink(page, 'List'));
    await page.keyboard.press('Enter');
    const row = list(page).locator('[data-row]').first();
    await tabTo(page, row, 1);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    const selected = parameter(page, 'select');
    await page.keyboard.press('f');
    await tabTo(page, bombing(page), 12);
    await page.keyboard.press('Space');
    await expectDrawn(page, 'attacks-circle').toEqual(bombings);

    await page.goBack();
    await expect(bombing(page)).not.toBeChecked();
    await expect(bombing(page)).toBeFocused();
    await expectDrawn(page, 'attacks-circle').toHaveLength(5);
    expect(parameter(page, 'select')).toBe(selected);
    await page.goBack();
    await expect.poll(() => parameter(page, 'select')).toBeNull();
    await expectFocusSeen(page);
    await page.goForward();
    await expect.poll(() => parameter(page, 'select')).toBe(selected);
    await expect(heading(page)).toBeFocused();
    await page.goForward();
    await expectDrawn(page, 'attacks-circle').toEqual(bombings);
    await expect(heading(page)).toBeFocused();

    // A selection that is made after going back takes the focus as any other.
    await page.goBack();
    await page.keyboard.press(']');
    await expect.poll(() => parameter(page, 'select')).not.toBe(selected);
    await expect(heading(page)).toBeFocused();
  },
);

byKeys('what vanishes when it is pressed does not take the focus with it', async ({ page }) => {
  await openMap(page, '/?kind=attacks.bombing&datetime=2010/2012');
  await tabTo(page, filterButton(page));
  const last = chips(page).getByRole('link', { name: 'Remove Kind: bombing' });
  await tabTo(page, last, 2);
  await page.keyboard.press('Enter');
  await expect(last).toHaveCount(0);
  await expect(chips(page).getByRole('link', { name: /^Remove 2010 to 2012/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(0);
  await expect(filterButton(page)).toBeFocused();
  await expectDrawn(page, 'attacks-circle').toHaveLength(5);
});

byKeys('what a link asks for in vain is said, and the rest is shown', async ({ page }) => {
  const vain = {
    select: 'attacks/none-such',
    layers: 'attacks,volcanoes',
    kind: 'attacks.bombing,attacks.flood',
    country: 'XX',
    datetime: '2030/2020',
    chapter: 'epilogue',
    indicator: 'happiness',
    measure: 'guesses',
    figures: 'wildest',
    without: 'nobody-2020',
    table: 'birds',
    sort: '-wings',
  };
  await openMap(page, `/?${new URLSearchParams(vain)}&other=1#map=nowhere`);
  const notices = page.getByRole('complementary', { name: 'About this link' });
  await expect(notices.getByRole('listitem')).toHaveCount(Object.keys(vain).length);
  for (const word of [
    'attacks/none-such',
    'volcanoes',
    'attacks.flood',
    'XX',
    '2030/2020',
    'epilogue',
    'happiness',
    'guesses',
    'wildest',
    'nobody-2020',
    'birds',
    '-wings',
  ]) {
    await expect(notices).toContainText(`“${word}”`);
  }
  expect(await drawnItems(page, 'flows-certain')).toEqual([]);
  await expect(layerSwitch(page, 'Movements')).not.toBeChecked();
  await expect(rows(page)).toHaveCount(0);
  await expect(
    view(page)
      .getByText(/^2 attacks, 2017–2022/)
      .last(),
  ).toBeVisible();
  await tabTo(page, notices.getByRole('button', { name: 'Dismiss' }));
  await page.keyboard.press('Enter');
  await expect(notices).toHaveCount(0);
  await expectFocusSeen(page);
  await expectDrawn(page, 'attacks-circle').toContain('kabul-embassy-2022');
});
