import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe';

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://x').searchParams.get('src') ?? '';
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Another page</title><iframe src="${encodeURI(framed)}" width="800" height="500"></iframe>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP port is needed');
  origin = `http://127.0.0.1:${address.port}`;
});

test.afterAll(() => server.close());

test('the map stands in a page of another origin, with the way out', async ({ page, baseURL }) => {
  const source = `${baseURL}/embed?select=attacks/crocus-2024&layers=attacks&theme=dark`;
  await page.goto(`${origin}/?src=${encodeURIComponent(source)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
  await expect(frame.getByRole('heading', { name: 'Attack on Crocus City Hall' })).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  const open = frame.getByRole('link', { name: /Open in Oxus/ });
  await expect(open).toHaveAttribute('href', /select=attacks\/crocus-2024&layers=attacks/);
  await expect(open).toHaveAttribute('target', '_blank');
  // What is pressed in the frame is no step of the page around it.
  const before = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(frame.getByRole('heading', { name: 'Attack on Crocus City Hall' })).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the page itself is refused in a frame', async ({ page, baseURL }) => {
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(`${origin}/?src=${encodeURIComponent(`${baseURL}/`)}`);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
});

for (const [width, height] of [
  [320, 320],
  [800, 500],
] as const) {
  test(`at ${width} × ${height} it reads well and has no accessibility fault`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/embed?select=attacks/crocus-2024&volcano=1&country=XX');
    await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
    await expect(page.getByText('XX')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the still picture and the link are there', async ({ page }) => {
    await page.goto('/embed');
    await expect(page.getByRole('img', { name: /^Map: / })).toBeVisible();
    await expect(page.getByRole('link', { name: /Open in Oxus/ })).toBeVisible();
  });
});
