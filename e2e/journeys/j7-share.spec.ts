import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { camera, expectDrawn, openMap } from '../support/map';
import { byKeys, byMouse, byTouch, tabTo } from '../support/means';
import { facts, parameter, rows, share, strip, view } from '../support/parts';

/** Share, embed, cite, download, print: a link brings all back, files carry their citation. */

const start =
  '/?select=attacks/beslan-2004&layers=countries,attacks&datetime=2004/2018#map=3.8/47/50';

const tab = (page: Page, name: string) => share(page).getByRole('tab', { name });
const copyLink = (page: Page) => share(page).getByRole('button', { name: 'Copy link' });
const csv = (page: Page) => share(page).getByRole('link', { name: 'Download CSV' });
const print = (page: Page) => share(page).getByRole('link', { name: 'Open the page to print' });
const cite = (page: Page) => facts(page).locator('summary', { hasText: 'Cite this item' });

async function expectCitation(page: Page) {
  await expect(
    facts(page)
      .getByText(/Beslan/)
      .last(),
  ).toBeVisible();
  const permalink = facts(page).getByRole('link', { name: /select=attacks\/beslan-2004/ });
  await expect(permalink).toBeVisible();
  await expect(facts(page).getByText('Version of the atlas')).toBeVisible();
}

/** Name and number of dead of each row of the table, as it stands there. */
function tableRows(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((heads) =>
    heads
      .map((head) => {
        const dead = head.parentElement?.querySelector('a[title^="Who says so"]')?.textContent;
        return `${head.textContent}: ${dead?.replace(/\D/g, '')}`;
      })
      .sort(),
  );
}

async function copied(page: Page): Promise<string> {
  await expect(share(page).getByRole('status')).toHaveText('Copied.');
  return share(page).getByRole('textbox', { name: 'Link' }).inputValue();
}

/** A link opened in a browser that has never been here shows the same. */
async function expectRestored(browser: Browser, page: Page, link: string) {
  const viewport = page.viewportSize();
  const phone = (viewport?.width ?? 0) < 768;
  const context = await browser.newContext({
    viewport,
    isMobile: phone,
    hasTouch: phone,
    serviceWorkers: 'block',
  });
  try {
    const other = await context.newPage();
    await openMap(other, link);
    expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
    await expect(other.locator('#facts-title')).toContainText('Beslan');
    await expectDrawn(other, 'attacks-ring').toEqual(['beslan-2004']);
    await expectDrawn(other, 'flows-certain').toEqual([]);
    await expect(strip(other).locator('h2')).toHaveText('2004 to 2018');
    expect(await tableRows(other)).toEqual(await tableRows(page));
    const [here, there] = [await camera(page), await camera(other)];
    expect(Math.abs(there.lng - here.lng)).toBeLessThan(0.1);
    expect(Math.abs(there.lat - here.lat)).toBeLessThan(0.1);
    expect(Math.abs(there.zoom - here.zoom)).toBeLessThan(0.05);
  } finally {
    await context.close();
  }
}

async function expectCode(page: Page) {
  const code = await share(page).getByLabel('Code for your page').inputValue();
  expect(code).toMatch(/^<iframe src="http[^"]+\/embed\?select=attacks\/beslan-2004&amp;layers=/);
  expect(code).toMatch(/#map=[\d./-]+"/);
}

/** The file has the rows of the table, and says how to cite it. */
async function expectFile(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const files = unzipSync(await readFile(await download.path()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const found: Record<string, string>[] = parse(text('attacks.csv'), { columns: true, bom: true });
  const inFile = found.map((row) => `${row.name}: ${row.deaths}`).sort();
  expect(inFile).toEqual(await tableRows(page));
  expect(inFile.length).toBeGreaterThan(1);
  for (const part of ['How to cite', 'CC-BY-4.0', 'Version of the atlas', '2004 to 2018']) {
    expect(text('README.txt')).toContain(part);
  }
}

async function expectPrinted(page: Page, attacks: number) {
  await expect(page).toHaveURL(/\/print\?/);
  await expect(page.getByRole('img').first()).toContainText('ISIS-K and Central Asia');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('row')).toHaveCount(attacks + 1);
  await expect(page.getByRole('heading', { name: 'Sources of what is shown' })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Back to the map' })).toHaveAttribute(
    'href',
    /select=attacks\/beslan-2004.*#map=/,
  );
}

byMouse('J7 with the mouse', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-write']);
  await openMap(page, start);
  await cite(page).click();
  await expectCitation(page);
  await view(page).getByRole('link', { name: 'Table' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Share' }).click();
  await copyLink(page).click();
  const link = await copied(page);
  await tab(page, 'Embed').click();
  await expectCode(page);
  await tab(page, 'Download').click();
  await expectFile(page, () => csv(page).click());
  await expectRestored(browser, page, link);
  await tab(page, 'Print').click();
  await print(page).click();
  await expectPrinted(page, 3);
});

byTouch('J7 with touch', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-write']);
  await openMap(page, start);
  await cite(page).tap();
  await expectCitation(page);
  await page
    .getByRole('navigation', { name: 'Parts of the page' })
    .getByRole('link', { name: 'List' })
    .tap();
  await view(page).getByRole('link', { name: 'Table' }).tap();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Share' }).tap();
  await copyLink(page).tap();
  const link = await copied(page);
  await tab(page, 'Embed').tap();
  await expectCode(page);
  await tab(page, 'Download').tap();
  await expectFile(page, () => csv(page).tap());
  await expectRestored(browser, page, link);
  await tab(page, 'Print').tap();
  await print(page).tap();
  await expectPrinted(page, 3);
});

byKeys('J7 with keys', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-write']);
  await openMap(page, start);
  await tabTo(page, page.getByRole('link', { name: 'Skip to the facts' }), 2);
  await page.keyboard.press('Enter');
  await tabTo(page, cite(page), 60);
  await page.keyboard.press('Enter');
  await expectCitation(page);
  await page.keyboard.press('t');
  await expect.poll(() => parameter(page, 'table')).toBe('attacks');
  await expect(cite(page)).toBeFocused();
  await page.keyboard.press('s');
  await expect(tab(page, 'Link')).toBeVisible();
  await tabTo(page, copyLink(page), 8);
  await page.keyboard.press('Enter');
  const link = await copied(page);
  await tabTo(page, tab(page, 'Link'), 8, 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Embed')).toBeFocused();
  await expectCode(page);
  await page.keyboard.press('ArrowRight');
  await tabTo(page, csv(page), 3);
  await expectFile(page, () => page.keyboard.press('Enter'));
  await page.keyboard.press('Escape');
  // Back where it was before the dialog.
  await expect(cite(page)).toBeFocused();
  await expectRestored(browser, page, link);
  await page.keyboard.press('s');
  await tabTo(page, tab(page, 'Link'), 3);
  await page.keyboard.press('End');
  await tabTo(page, print(page), 2);
  await page.keyboard.press('Enter');
  await expectPrinted(page, 3);
});
