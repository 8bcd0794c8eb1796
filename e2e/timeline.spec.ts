import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { drawnItems, expectDrawn, openMap } from './support/map';

const strip = (page: Page) => page.locator('section[aria-labelledby="timeline-title"]');
const brush = (page: Page) => strip(page).locator('[data-brush]');
const handle = (page: Page, end: 'Start' | 'End') =>
  strip(page).getByRole('slider', { name: `${end} of the period` });
const period = (page: Page) => new URL(page.url()).searchParams.get('datetime');
const allAttacks = [
  'beslan-2004',
  'crocus-2024',
  'kabul-embassy-2022',
  'petersburg-metro-2017',
  'sinai-2015',
];

/** Where the beginning of a year stands on the strip, in px of the window. */
async function yearAt(page: Page, year: number) {
  const box = await brush(page).boundingBox();
  if (!box) throw new Error('the strip is not there');
  return { x: box.x + (box.width * (year - 1991)) / 36, y: box.y + box.height / 2 };
}

/** The place where a handle is taken hold of: beside its end. */
async function grip(page: Page, end: 'Start' | 'End') {
  const box = await handle(page, end).boundingBox();
  if (!box) throw new Error('the handle is not there');
  return { x: box.x + (end === 'Start' ? box.width - 4 : 4), y: box.y + box.height / 2, box };
}

async function drag(page: Page, from: { x: number; y: number }, x: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + x) / 2, from.y);
  await page.mouse.move(x, from.y);
}

test('each handle and the window are dragged; map, counts and list follow; back undoes a drag', async ({
  page,
}) => {
  await openMap(page);
  await expectDrawn(page, 'attacks-circle').toEqual(allAttacks);
  const entries = await page.evaluate(() => history.length);

  await drag(page, await grip(page, 'Start'), (await yearAt(page, 2015)).x - 4);
  // While it is held, everything follows and the address waits.
  await expect(handle(page, 'Start')).toHaveAttribute('aria-valuetext', '1 January 2015');
  await expectDrawn(page, 'attacks-circle').not.toContain('beslan-2004');
  expect(period(page)).toBeNull();
  await page.mouse.up();
  await expect.poll(() => period(page)).toBe('2015-01-01/2026-12-31');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);

  await drag(page, await grip(page, 'End'), (await yearAt(page, 2018)).x + 4);
  await page.mouse.up();
  await expect.poll(() => period(page)).toBe('2015-01-01/2017-12-31');
  await expectDrawn(page, 'attacks-circle').toEqual(['petersburg-metro-2017', 'sinai-2015']);
  await expect(strip(page)).toContainText('2 attacks');
  await page.getByRole('link', { name: 'List', exact: true }).click();
  const list = page.getByRole('region', { name: 'List' });
  await expect(
    list.getByRole('link', { name: 'Bombing in the Saint Petersburg metro' }),
  ).toBeVisible();
  await expect(list.getByRole('link', { name: 'Seizure of a school in Beslan' })).toHaveCount(0);

  const middle = await yearAt(page, 2016.5);
  await drag(page, middle, middle.x + (await yearAt(page, 2023)).x - (await yearAt(page, 2016)).x);
  await page.mouse.up();
  await expect.poll(() => period(page)).toBe('2022-01-01/2024-12-31');
  await expectDrawn(page, 'attacks-circle').toEqual(['crocus-2024', 'kabul-embassy-2022']);

  await page.goBack();
  await expect.poll(() => period(page)).toBe('2015-01-01/2017-12-31');
  await expectDrawn(page, 'attacks-circle').toEqual(['petersburg-metro-2017', 'sinai-2015']);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => period(page)).toBeNull();
  await expectDrawn(page, 'attacks-circle').toEqual(allAttacks);
});

test('an empty place draws a window, a double click and the link bring all times back', async ({
  page,
}) => {
  await openMap(page);
  await drag(page, await yearAt(page, 2016), (await yearAt(page, 2003)).x);
  await page.mouse.up();
  await expect.poll(() => period(page)).toBe('2003-01-01/2015-12-31');
  const { x, y } = await yearAt(page, 2010);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => period(page)).toBeNull();
  await page.goBack();
  await expect.poll(() => period(page)).toBe('2003-01-01/2015-12-31');
  await strip(page).getByRole('link', { name: 'All times' }).click();
  await expect.poll(() => period(page)).toBeNull();
});

test('Escape gives a drag up', async ({ page }) => {
  await openMap(page, '/?datetime=2015/2016');
  await drag(page, await grip(page, 'Start'), (await yearAt(page, 2000)).x - 4);
  await expect(handle(page, 'Start')).toHaveAttribute('aria-valuetext', '1 January 2000');
  await page.keyboard.press('Escape');
  await expect(handle(page, 'Start')).toHaveAttribute('aria-valuetext', '1 January 2015');
  await page.mouse.up();
  expect(period(page)).toBe('2015/2016');
});

test('with the keyboard alone the ends step by month, day and year and stop at each other', async ({
  page,
}) => {
  await openMap(page, '/?datetime=2015/2016');
  const [start, end] = [handle(page, 'Start'), handle(page, 'End')];
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '1 February 2015');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(start).toHaveAttribute('aria-valuetext', '31 January 2015');
  await page.keyboard.press('PageDown');
  await expect(start).toHaveAttribute('aria-valuetext', '31 January 2014');
  await page.keyboard.press('Home');
  await expect(start).toHaveAttribute('aria-valuetext', '1 January 1991');
  await page.keyboard.press('End');
  await expect(start).toHaveAttribute('aria-valuetext', '31 December 2016');
  await expect.poll(() => period(page)).toBe('2016-12-31/2016-12-31');
  await page.keyboard.press('Tab');
  await expect(end).toBeFocused();
  await page.keyboard.press('Home');
  await expect(end).toHaveAttribute('aria-valuetext', '31 December 2016');
  await page.keyboard.press('PageUp');
  await expect.poll(() => period(page)).toBe('2016-12-31/2017-12-31');
  await expectDrawn(page, 'attacks-circle').toEqual(['petersburg-metro-2017']);
  await page.goBack();
  await expect.poll(() => period(page)).toBe('2016-12-31/2016-12-31');
});

test('a key that is held makes one entry of the history', async ({ page }) => {
  await openMap(page, '/?datetime=2015/2016');
  const entries = await page.evaluate(() => history.length);
  await handle(page, 'Start').focus();
  for (let time = 0; time < 3; time++) await page.keyboard.down('ArrowLeft');
  await page.keyboard.up('ArrowLeft');
  await expect.poll(() => period(page)).toBe('2014-10-01/2016-12-31');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

for (const [datetime, start, end] of [
  ['2015/2016', '1 January 2015', '31 December 2016'],
  ['2024-03-22T17:00:00Z', '22 March 2024', '22 March 2024'],
  ['2015-01-01/..', '1 January 2015', '31 December 2026'],
  ['../2015', '1 January 1991', '31 December 2015'],
] as const) {
  test(`the period ${datetime} of a link stands on the strip as it is`, async ({ page }) => {
    await page.goto(`/?datetime=${datetime}`);
    await expect(handle(page, 'Start')).toHaveAttribute('aria-valuetext', start);
    await expect(handle(page, 'End')).toHaveAttribute('aria-valuetext', end);
    expect(period(page)).toBe(datetime);
  });
}

test('exact dates are typed; an end before the start is refused in words', async ({ page }) => {
  await openMap(page);
  await strip(page).getByText('Dates, key').click();
  await strip(page).getByLabel('First day').fill('2015-01-01');
  await strip(page).getByLabel('Last day').fill('2014-01-01');
  await strip(page).getByRole('button', { name: 'Show' }).click();
  await expect(strip(page).getByRole('alert')).toContainText('before the first');
  expect(period(page)).toBeNull();
  await strip(page).getByLabel('Last day').fill('2024-03-22');
  await strip(page).getByRole('button', { name: 'Show' }).click();
  await expect.poll(() => period(page)).toBe('2015-01-01/2024-03-22');
  await page.keyboard.press('Escape');
  await expect(strip(page).getByText('Dates, key')).toBeFocused();
});

test('filters change the bars, the period dims them, a layer that is off is said', async ({
  page,
}) => {
  const bars = strip(page).getByRole('img');
  const filled = (part: 'inside' | 'outside', series: string) =>
    bars
      .locator(`[data-series="${series}"][data-part="${part}"]`)
      .evaluateAll(
        (spans) => spans.filter((span) => span.getBoundingClientRect().height > 0).length,
      );
  await page.goto('/?datetime=2015/2018');
  await expect.poll(() => filled('inside', 'attacks')).toBe(2);
  await expect.poll(() => filled('outside', 'attacks')).toBe(3);
  await expect(strip(page)).toContainText('other events, not on the map');
  await page.goto('/?datetime=2015/2018&kind=attacks.bombing');
  await expect.poll(() => filled('inside', 'attacks')).toBe(1);
  await expect.poll(() => filled('outside', 'attacks')).toBe(1);
  await page.goto('/?layers=attacks,events');
  await expect(strip(page)).not.toContainText('not on the map');
});

test('play adds up, the map follows, and pausing puts the period into the address', async ({
  page,
}) => {
  await openMap(page, '/?datetime=2003/2004-06');
  expect(await drawnItems(page, 'attacks-circle')).toEqual([]);
  const play = strip(page).getByRole('button', { name: 'Play' });
  await strip(page).getByLabel('Speed').selectOption('4');
  await play.focus();
  await page.keyboard.press('Enter');
  await expectDrawn(page, 'attacks-circle').toContain('beslan-2004');
  expect(period(page)).toBe('2003/2004-06');
  await strip(page).getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => period(page)).toMatch(/^2003-01-01\/20/);
  const paused = period(page);
  const shown = await handle(page, 'End').getAttribute('aria-valuetext');
  await page.goBack();
  await expect.poll(() => period(page)).toBe('2003/2004-06');
  await page.goForward();
  await expect.poll(() => period(page)).toBe(paused);
  await expect(handle(page, 'End')).toHaveAttribute('aria-valuetext', shown ?? '');
});

test('play stops by itself at the end, and does not begin by itself', async ({ page }) => {
  await openMap(page, '/?datetime=2024-01/2025-06');
  await expect(strip(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await strip(page).getByLabel('Speed').selectOption('4');
  await strip(page).getByLabel('What moves while it plays').selectOption('moving');
  await strip(page).getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => period(page)).toBe('2025-07-01/2026-12-31');
  await expect(strip(page).getByRole('button', { name: 'Play' })).toBeVisible();
});

test('with less motion it plays in jumps of a year', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '/?datetime=2003/2004');
  await handle(page, 'End').evaluate((slider) => {
    const { dataset } = document.body;
    new MutationObserver(() => {
      dataset.seen = `${dataset.seen ?? ''}|${slider.getAttribute('aria-valuetext')}`;
    }).observe(slider, { attributeFilter: ['aria-valuetext'] });
  });
  await strip(page).getByLabel('Speed').selectOption('4');
  await strip(page).getByRole('button', { name: 'Play' }).click();
  await expect(handle(page, 'End')).toHaveAttribute('aria-valuetext', /20(0[89]|1\d)$/);
  await strip(page).getByRole('button', { name: 'Pause' }).click();
  const text = await page.locator('body').getAttribute('data-seen');
  const seen = (text ?? '').split('|').slice(1);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.every((day) => day.startsWith('31 December'))).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the strip with a period and its card open, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page, '/?datetime=2015/2016');
    await strip(page).getByText('Dates, key').click();
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="timeline-title"]')
      // The marks stand where their dates are; the list has a target of full size for each.
      .disableRules('target-size')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const box = await handle(page, 'Start').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger moves an end; the target is 44 px and nothing scrolls sideways', async ({
    page,
  }) => {
    await openMap(page);
    await page.getByRole('link', { name: 'List', exact: true }).tap();
    const { x, y, box } = await grip(page, 'Start');
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    const to = (await yearAt(page, 2015)).x - 4;
    const touch = await page.context().newCDPSession(page);
    const point = (at: number) => [{ x: at, y }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(x) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to - 9) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => period(page)).toMatch(/^201[45]-\d\d-01\/2026-12-31$/);
    await expectDrawn(page, 'attacks-circle').not.toContain('beslan-2004');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the period of the address is shown, dates are a form, marks are links', async ({
    page,
  }) => {
    await page.goto('/?select=countries/TJ&datetime=2015/2016');
    await expect(strip(page)).toContainText('2015 to 2016');
    await expect(strip(page)).toContainText('1 attack');
    await strip(page).getByText('Dates, key').click();
    await strip(page).getByLabel('First day').fill('2017-01-01');
    await strip(page).getByLabel('Last day').fill('');
    await strip(page).getByRole('button', { name: 'Show' }).click();
    await expect(strip(page)).toContainText('since 1 January 2017');
    expect(new URL(page.url()).searchParams.get('select')).toBe('countries/TJ');
    await strip(page)
      .getByRole('link', { name: /Attack on Crocus City Hall/ })
      .click();
    await expect(page).toHaveURL(/select=attacks\/crocus-2024/);
    await expect(strip(page)).toContainText('since 1 January 2017');
  });
});
