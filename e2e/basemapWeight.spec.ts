import { expect, type Page, test } from '@playwright/test';
import { openMap } from './support/map';

const kilobyte = 1000;

/** Sizes over the wire of what the map asks for, by kind, in the order in which it came. */
function weigh(page: Page) {
  const answers: { kind: 'ground' | 'relief'; size: Promise<number> }[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const kind = pathname.startsWith('/basemap/relief-') ? 'relief' : 'ground';
    if (kind === 'ground' && !/^\/(basemap|fonts\/map)\//.test(pathname)) return;
    const size = response
      .request()
      .sizes()
      .then(({ responseBodySize }) => Math.max(0, responseBodySize));
    answers.push({ kind, size });
  });
  return {
    count: (kind: 'ground' | 'relief') => answers.filter((answer) => answer.kind === kind).length,
    total: async (kind: 'ground' | 'relief') =>
      (
        await Promise.all(answers.filter((answer) => answer.kind === kind).map(({ size }) => size))
      ).reduce((sum, size) => sum + size, 0),
  };
}

test('the first view needs at most 150 kB of ground, and 250 kB of relief after it', async ({
  page,
}) => {
  const weight = weigh(page);
  await openMap(page);
  expect(weight.count('ground')).toBeGreaterThan(2);
  expect(await weight.total('ground')).toBeLessThan(150 * kilobyte);
  await expect.poll(() => weight.count('relief')).toBeGreaterThan(0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.oxus?.map.once('idle', resolve);
        window.oxus?.map.triggerRepaint();
      }),
  );
  expect(await weight.total('relief')).toBeLessThan(250 * kilobyte);
});

test('the relief waits until the story is drawn', async ({ page }) => {
  const weight = weigh(page);
  let before = -1;
  await page.exposeFunction('storyIsDrawn', () => {
    before = weight.count('relief');
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-map=drawn]')) return;
      observer.disconnect();
      Reflect.get(window, 'storyIsDrawn')();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] });
  });
  await openMap(page);
  await expect.poll(() => weight.count('relief')).toBeGreaterThan(0);
  expect(before).toBe(0);
});

test('a browser that asks to save data gets no relief, and is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const weight = weigh(page);
  await openMap(page);
  const box = page.getByRole('checkbox', { name: /^Relief/ });
  await expect(box).toBeDisabled();
  await expect(box).not.toBeChecked();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => weight.count('ground')).toBeGreaterThan(3);
  expect(weight.count('relief')).toBe(0);
});

test('the relief can be switched off, stays off after a reload, and comes back', async ({
  page,
}) => {
  await openMap(page);
  const visibility = () =>
    page.evaluate(() => window.oxus?.map.getLayoutProperty('basemap-relief-light', 'visibility'));
  await expect.poll(visibility).toBe('visible');
  const box = page.getByRole('checkbox', { name: 'Relief' });
  await box.uncheck();
  await expect.poll(visibility).toBe('none');
  const weight = weigh(page);
  await page.reload();
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
  await expect(box).not.toBeChecked();
  expect(weight.count('relief')).toBe(0);
  await box.check();
  await expect.poll(visibility).toBe('visible');
});
