import { expect, type Page, test } from '@playwright/test';
import { drawnItems, expectDrawn, openMap } from './support/map';

const facts = (page: Page) => page.getByRole('region', { name: 'Facts' });
const article = (page: Page) => page.getByRole('region', { name: 'Article' });
const sources = (page: Page) => page.getByRole('region', { name: 'Sources' });
const list = (page: Page) => page.getByRole('region', { name: 'List' });
const open = (page: Page, part: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the page' })
    .getByRole('link', { name: part })
    .click();

test('a figure of the text leads with Enter to paragraph, speaker, date and rivals', async ({
  page,
}) => {
  await openMap(page);
  const figure = article(page).getByRole('link', { name: '144 dead', exact: true });
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=claims\/crocus-deaths/);
  const panel = facts(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel).toContainText('Who says so');
  await expect(panel).toContainText('1 April 2024');
  await expect(
    panel.getByRole('link', { name: 'Paragraph 2: show in the article' }),
  ).not.toHaveCount(0);
  await expect(panel.getByRole('row')).toHaveCount(10);
  await expect(article(page).locator('[data-rests]').first()).toBeInViewport();
  await expectDrawn(page, 'attacks-ring').toEqual(['crocus-2024']);
});

test('how many died in the metro bombing, according to whom', async ({ page }) => {
  await openMap(page, '/?select=attacks/petersburg-metro-2017');
  const table = facts(page).getByRole('table', { name: 'Dead, by source' });
  const said = await table.getByRole('row').allTextContents();
  for (const [figure, who] of [
    ['11', 'the article'],
    ['14', 'UPI'],
    ['15', 'Russian investigators'],
    ['16', 'Sputnik'],
  ] as const) {
    expect(
      said.some((row) => row.startsWith(figure) && row.includes(who)),
      who,
    ).toBe(true);
  }
});

test('why 3 million and 466,252 differ: the one are workers, the other residents', async ({
  page,
}) => {
  await openMap(page, '/?select=flows/labour-tj-ru');
  const panel = facts(page);
  await expect(panel.getByRole('row', { name: /3,000,000/ }).first()).toBeVisible();
  const residents = panel.getByRole('row', { name: /466,252/ });
  await expect(residents).toContainText('UN DESA');
  await residents.getByRole('link', { name: /466,252/ }).click();
  await expect(panel.getByText('What was counted')).toBeVisible();
  await expect(panel).toContainText('residents');
});

test('the figure of the overview, of the list and of a panel lead to its claim', async ({
  page,
}) => {
  await openMap(page);
  await facts(page)
    .getByRole('link', { name: /^11.dead/ })
    .click();
  await expect(page).toHaveURL(/select=claims\/metro-deaths/);
  await open(page, 'List');
  await list(page)
    .getByRole('link', { name: /^224.dead/ })
    .click();
  await expect(page).toHaveURL(/select=claims\/sinai-deaths/);
  await facts(page)
    .getByRole('link', { name: /^Airliner brought down/ })
    .click();
  await expect(page).toHaveURL(/select=attacks\/sinai-2015/);
});

test('a title of the legend leads to what the layer shows and from which source', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('link', { name: /^Remittances, 2022/ }).click();
  await expect(page.getByText(/World Bank revises past years/)).toBeVisible();
  const about = page
    .locator('details')
    .filter({ has: page.locator('#about-countries') })
    .last();
  await expect(about.getByRole('link', { name: /World Bank/ }).first()).toBeVisible();
});

test('the article’s “almost a fourth” stands beside what is computed', async ({ page }) => {
  for (const address of ['countries/TJ', 'claims/workers-share']) {
    await page.goto(`/?select=${address}`);
    const check = facts(page)
      .locator('section')
      .filter({ hasText: '3,000,000 people' })
      .filter({ hasText: 'reckoning' });
    await expect(check).toContainText('almost 25 % of population');
    await expect(check).toContainText('29.7 % of population');
  }
});

test('without the article the page says what vanished, and all comes back', async ({ page }) => {
  await openMap(page);
  const flows = await drawnItems(page, 'flows-certain');
  await open(page, 'Sources');
  await sources(page)
    .getByRole('checkbox', { name: /^Koparkar 2024/ })
    .click();
  await expect(page).toHaveURL(/without=koparkar-2024/);
  const summary = sources(page).getByRole('status');
  await expect(summary).toContainText(
    /Without Koparkar 2024, 5 items, \d+ claims and \d+ figures are gone/,
  );
  await expect(
    sources(page).locator('s').filter({ hasText: 'US support for Ukraine' }),
  ).toBeVisible();
  await expectDrawn(page, 'flows-certain').not.toContain('us-support-ukraine');
  await expect(page.getByText('Read without')).toBeVisible();
  await open(page, 'Article');
  const struck = article(page).locator('s').first();
  await expect(struck).toHaveAttribute('title', /Koparkar 2024 is switched off/);
  await open(page, 'List');
  await expect(list(page).getByText('one source left').first()).toBeVisible();
  await page.getByRole('link', { name: 'All on again' }).first().click();
  await expect(page).not.toHaveURL(/without=/);
  await expectDrawn(page, 'flows-certain').toEqual(flows);
  await open(page, 'Article');
  await expect(article(page).locator('s')).toHaveCount(0);
});

test('what of the story would be left without the Russian Interior Ministry', async ({ page }) => {
  await page.goto('/');
  await open(page, 'Sources');
  const ministry = sources(page)
    .locator('details')
    .filter({ hasText: 'Russian Interior Ministry' });
  await ministry.locator('summary').click();
  await expect(ministry).toContainText('3 claims, 3 figures');
  await expect(ministry).toContainText('every item of the map keeps another voice');
  await expect(ministry.getByRole('link', { name: /Tajik workers in Russia/ })).toBeVisible();
});

test('an item that rests only on sources that are off says so, and brings them back', async ({
  page,
}) => {
  await page.goto('/?select=flows/us-support-ukraine');
  await open(page, 'Sources');
  await sources(page)
    .getByRole('checkbox', { name: /^Koparkar 2024/ })
    .click();
  await expect(facts(page)).toContainText('rests only on sources that are switched off');
  await facts(page).getByRole('link', { name: 'All on again' }).click();
  await expect(facts(page)).toContainText('US support for Ukraine');
});

test('a copied link opens the same figures without the same sources', async ({ page, context }) => {
  await openMap(page);
  await page.getByRole('banner').getByRole('link', { name: 'Lowest' }).click();
  await open(page, 'Sources');
  await sources(page)
    .getByRole('checkbox', { name: /^Associated Press 2024/ })
    .first()
    .click();
  await expect(page).toHaveURL(/figures=lowest&without=/);
  await expect(sources(page).getByRole('status')).toContainText('Without');
  const said = await sources(page).getByRole('status').textContent();
  const other = await context.newPage();
  await openMap(other, page.url());
  await expect(other.getByRole('banner').getByRole('link', { name: 'Lowest' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await open(other, 'Sources');
  await expect(sources(other).getByRole('checkbox', { checked: false })).toHaveCount(1);
  await expect(sources(other).getByRole('status')).toHaveText(String(said));
});

test('several quick changes end with the last one, in the same page, and back undoes them', async ({
  page,
}) => {
  await openMap(page);
  await page.evaluate(() => Object.assign(window, { kept: true }));
  const toll = facts(page).getByRole('listitem').filter({ hasText: 'Crocus City Hall' }).first();
  await expect(toll).toContainText('144');
  for (const choice of ['Highest', 'Latest', 'Lowest']) {
    await page.getByRole('banner').getByRole('link', { name: choice }).click({ noWaitAfter: true });
  }
  await expect(page).toHaveURL(/figures=lowest/);
  await expect(toll).toContainText('60');
  for (let url = page.url(); url.includes('figures='); url = page.url()) {
    await page.evaluate(() => window.history.back());
    await expect(page).not.toHaveURL(url);
  }
  await expect(toll).toContainText('144');
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test('one figure is cited with its paragraph, date, version and permalink', async ({ page }) => {
  await page.goto('/?select=claims/metro-deaths');
  const panel = facts(page);
  await panel.getByText('Cite this claim').click();
  await expect(panel.getByText(/^@misc\{/)).toBeVisible();
  await expect(panel).toContainText('paragraph 5');
  await expect(panel).toContainText(/Koparkar, R\. \(2024, April 1\)/);
  const link = panel.getByRole('link', { name: /select=claims\/metro-deaths/ });
  expect(new URL(String(await link.getAttribute('href'))).search).toBe(
    '?select=claims/metro-deaths',
  );
  const download = page.waitForEvent('download');
  await panel.getByRole('link', { name: 'Save BibTeX as a file' }).click();
  expect((await download).suggestedFilename()).toBe('oxus-claims-metro-deaths.bib');
});

test('meter and tray count each claim once', async ({ page }) => {
  await page.goto('/');
  const meter =
    (await facts(page)
      .getByText(/claims: .* drawn, .* not/)
      .textContent()) ?? '';
  const [total, drawn, not] = (meter.match(/\d+/g) ?? []).map(Number);
  expect(Number(drawn) + Number(not)).toBe(total);
  const claims = await (await page.request.get('/api/collections/claims/items?limit=1')).json();
  expect(claims.numberMatched).toBe(total);
  await facts(page).getByRole('link', { name: 'See those that are not drawn' }).click();
  const tray = list(page).locator('section').filter({ hasText: 'Not on the map' });
  await expect(tray.getByRole('heading')).toBeFocused();
  await expect(tray.getByRole('link')).toHaveCount(Number(not));
  await expect(tray).toContainText('The 10 countries are not named.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('figures, sources and claims are addresses that answer', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Highest' }).click();
    await expect(facts(page)).toContainText('16');
    await sources(page)
      .getByRole('checkbox', { name: /^Koparkar 2024/ })
      .click();
    await expect(page).toHaveURL(/figures=highest&without=koparkar-2024/);
    await expect(sources(page).getByRole('status')).toContainText('are gone');
    await article(page).getByRole('link', { name: '334', exact: true }).click();
    await expect(facts(page)).toContainText('Who says so');
  });
});
