import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './support/axe';
import { camera, expectDrawn, openMap } from './support/map';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const open = (page: Page) => page.getByRole('button', { name: 'Share' }).click();

test('a copied link opens the same view in another browser', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '/?select=attacks/beslan-2004&datetime=2004/2016#map=4.5/45/50');
  await open(page);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Copied.');
  const link = await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue();
  const other = await browser.newContext();
  const second = await other.newPage();
  await openMap(second, link);
  await expectDrawn(second, 'attacks-ring').toEqual(['beslan-2004']);
  expect(await camera(second)).toEqual(await camera(page));
  expect(new URL(second.url()).searchParams.get('datetime')).toBe('2004/2016');
  await other.close();
});

test('a link without the view and without the position is the plain page', async ({ page }) => {
  await openMap(page, '/?select=attacks/beslan-2004');
  await open(page);
  await dialog(page)
    .getByRole('checkbox', { name: /What is shown/ })
    .uncheck();
  await dialog(page)
    .getByRole('checkbox', { name: /Where the map looks/ })
    .uncheck();
  await expect(dialog(page).getByRole('textbox', { name: 'Link' })).toHaveValue(
    new URL('/', page.url()).href,
  );
});

test('where the clipboard is refused the link is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/');
  await open(page);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('selected');
  const field = dialog(page).getByRole('textbox', { name: 'Link' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : '',
  );
  expect(selected).toBe(await field.inputValue());
});

test('with the keyboard alone: s opens it, arrows change the section, Escape closes it', async ({
  page,
}) => {
  await openMap(page);
  await page.keyboard.press('s');
  await expect(dialog(page)).toBeVisible();
  const tab = (name: string) => dialog(page).getByRole('tab', { name });
  await tab('Link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Embed')).toBeFocused();
  await expect(dialog(page).getByLabel('Code for your page')).toHaveValue(
    /<iframe src="[^"]+embed/,
  );
  await page.keyboard.press('End');
  await expect(tab('Print')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

for (const section of ['Link', 'Embed', 'Download', 'Image', 'Print']) {
  test(`the section ${section} has no accessibility fault`, async ({ page }) => {
    await page.goto('/');
    await open(page);
    await dialog(page).getByRole('tab', { name: section }).click();
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens it, and nothing is wider than the screen', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Share' }).tap();
    for (const section of ['Embed', 'Download', 'Image']) {
      await dialog(page).getByRole('tab', { name: section }).tap();
      const wider = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wider).toBe(0);
    }
  });
});
