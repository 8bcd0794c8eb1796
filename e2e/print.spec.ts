import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe';

const path = '/print?layers=countries,attacks,flows&country=TJ,nowhere&map=4/45/50';

test('a page for paper holds map, tables, sources, and what was not found', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('img').first()).toContainText('ISIS-K and Central Asia');
  await expect(page.getByText('nowhere')).toHaveCount(2);
  await expect(page.getByRole('table')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Sources of what is shown' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Back to the map' })).toHaveAttribute(
    'href',
    /country=TJ#map=4\/45\/50$/,
  );
  expect(await axeFaults(page)).toEqual([]);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`it prints on ${format}: a page with the map, then the tables`, async ({ page }) => {
    await page.goto(path);
    const file = (await page.pdf({ format })).toString('latin1');
    const pages = file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(8);
  });
}

test('the Print button opens the browser’s own printing', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/print');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
