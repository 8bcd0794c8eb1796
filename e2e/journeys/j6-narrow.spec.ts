import { expect, type Page } from '@playwright/test';
import { expectAttacks, expectAttacksAgree, expectTable, onMap } from '../support/counts';
import { expectDrawn, openMap } from '../support/map';
import {
  byKeys,
  byMouse,
  byTouch,
  expectFocusSeen,
  middleOf,
  swipe,
  tabTo,
} from '../support/means';
import {
  facts,
  filterButton,
  filterValue,
  parameter,
  partLink,
  results,
  rows,
  search,
  strip,
  view,
} from '../support/parts';

/**
 * Play, narrow to a period, filter, see the same as a table, search. After each step map, list,
 * layer switch, time strip, histogram and summary show the same attacks, and so does the table.
 */

const since2015 = ['crocus-2024', 'kabul-embassy-2022', 'petersburg-metro-2017', 'sinai-2015'];
const bombings = ['kabul-embassy-2022', 'petersburg-metro-2017'];
const bombingNames = [/embassy in Kabul/, /Saint Petersburg metro/];

const play = (page: Page) => strip(page).getByRole('button', { name: 'Play' });
const pause = (page: Page) => strip(page).getByRole('button', { name: 'Pause' });
const speed = (page: Page) => strip(page).getByLabel('Speed');
const handle = (page: Page, end: 'Start' | 'End') =>
  strip(page).getByRole('slider', { name: `${end} of the period` });
const bombing = (page: Page) => filterValue(page, /^Bombing/i);
const allTimes = (page: Page) => strip(page).getByRole('link', { name: 'All times' });
const option = (page: Page) => results(page).getByRole('option', { name: /Seizure of a school/ });

/** Where the beginning of a year stands on the strip. */
async function yearAt(page: Page, year: number) {
  const box = await strip(page).locator('[data-brush]').boundingBox();
  if (!box) throw new Error('the strip is not there');
  return box.x + (box.width * (year - 1991)) / 36;
}

/** The play has come past the first attack; the address waits until it rests. */
async function expectPlaying(page: Page) {
  await expect(handle(page, 'End')).toHaveAttribute('aria-valuetext', / 20(0[5-9]|1\d)$/);
  expect(parameter(page, 'datetime')).toBeNull();
}

async function expectPaused(page: Page) {
  await expect.poll(() => parameter(page, 'datetime')).toMatch(/^1991-01-01\/20/);
  await expectAttacksAgree(page);
  expect(await onMap(page, 'attacks')).toContain('beslan-2004');
}

/** What was searched is selected, and what left it out is taken away. */
async function expectFound(page: Page) {
  await expect(page).toHaveURL(/select=attacks\/beslan-2004/);
  await expectDrawn(page, 'attacks-ring').toEqual(['beslan-2004']);
  await expect(facts(page).getByRole('heading').first()).toContainText('Beslan');
  await expectAttacksAgree(page);
  expect(await onMap(page, 'attacks')).toContain('beslan-2004');
}

byMouse('J6 with the mouse', async ({ page }) => {
  await openMap(page);
  await speed(page).selectOption('4');
  await play(page).click();
  await expectPlaying(page);
  await pause(page).click();
  await expectPaused(page);
  await allTimes(page).click();
  const { y } = await middleOf(handle(page, 'Start'));
  await page.mouse.move((await yearAt(page, 1991)) - 4, y);
  await page.mouse.down();
  await page.mouse.move(await yearAt(page, 2003), y);
  await page.mouse.move((await yearAt(page, 2015)) - 4, y);
  await page.mouse.up();
  await expect.poll(() => parameter(page, 'datetime')).toBe('2015-01-01/2026-12-31');
  await expectAttacks(page, since2015);
  await filterButton(page).click();
  await bombing(page).click();
  await view(page).getByRole('button', { name: 'Done' }).click();
  await expectAttacks(page, bombings);
  await view(page).getByRole('link', { name: 'Table' }).click();
  await expectTable(page, bombingNames);
  await view(page).getByRole('link', { name: 'Map' }).click();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.keyboard.type('beslan');
  await expect(option(page)).toContainText('left out');
  await option(page).click();
  await expectFound(page);
});

byTouch('J6 with touch', async ({ page }) => {
  await openMap(page);
  await partLink(page, 'List').tap();
  await speed(page).selectOption('4');
  await play(page).tap();
  await expectPlaying(page);
  await pause(page).tap();
  await expectPaused(page);
  await page.getByRole('link', { name: 'Clear all' }).tap();
  const start = await middleOf(handle(page, 'Start'));
  await swipe(page, start, {
    x: start.x + (await yearAt(page, 2015)) - (await yearAt(page, 1991)),
    y: start.y,
  });
  // A finger is less exact than a month.
  await expect.poll(() => parameter(page, 'datetime')).toMatch(/^201[45]-\d\d-01\/2026-12-31$/);
  await expectAttacks(page, since2015);
  await filterButton(page).tap();
  await bombing(page).tap();
  await view(page).getByRole('button', { name: 'Done' }).tap();
  await expectAttacks(page, bombings);
  await view(page).getByRole('link', { name: 'Table' }).tap();
  await expectTable(page, bombingNames);
  await view(page).getByRole('link', { name: 'List' }).tap();
  await page.getByRole('button', { name: 'Search', exact: true }).tap();
  await page.keyboard.type('beslan');
  await expect(option(page)).toContainText('left out');
  await option(page).tap();
  await expectFound(page);
});

byKeys('J6 with keys', async ({ page }) => {
  await openMap(page);
  await tabTo(page, page.getByRole('link', { name: 'Skip to the time strip' }), 3);
  await page.keyboard.press('Enter');
  await tabTo(page, speed(page), 3);
  await page.keyboard.press('End');
  await expect(speed(page)).toHaveValue('4');
  await tabTo(page, play(page), 1, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectPlaying(page);
  await page.keyboard.press('Enter');
  await expectPaused(page);
  await tabTo(page, handle(page, 'End'), 12);
  await page.keyboard.press('End');
  await tabTo(page, handle(page, 'Start'), 1, 'Shift+Tab');
  for (let year = 1991; year < 2015; year++) await page.keyboard.press('PageUp');
  await expect(handle(page, 'Start')).toHaveAttribute('aria-valuetext', '1 January 2015');
  await expect.poll(() => parameter(page, 'datetime')).toBe('2015-01-01/2026-12-31');
  await expectAttacks(page, since2015);
  await page.keyboard.press('f');
  await expect(filterButton(page)).toBeFocused();
  await tabTo(page, bombing(page), 12);
  await page.keyboard.press('Space');
  await expect(bombing(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(filterButton(page)).toBeFocused();
  await expectAttacks(page, bombings);
  await page.keyboard.press('t');
  await expectTable(page, bombingNames);
  await tabTo(page, rows(page).getByRole('link').first(), 25);
  await page.keyboard.press('t');
  // The row that had the focus is gone with the table.
  await expectFocusSeen(page);
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('beslan');
  await expect(option(page)).toContainText('left out');
  await page.keyboard.press('Enter');
  await expectFound(page);
  await expect(facts(page).getByRole('heading').first()).toBeFocused();
});
