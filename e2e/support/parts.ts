import type { Page } from '@playwright/test';

/** The parts of the page, by the names that a reader hears. */

export const view = (page: Page) => page.getByRole('region', { name: 'View' });
export const article = (page: Page) => page.getByRole('region', { name: 'Article' });
export const facts = (page: Page) => page.getByRole('region', { name: 'Facts' });
export const list = (page: Page) => page.getByRole('region', { name: 'List' });
export const layers = (page: Page) => page.getByRole('region', { name: 'Layers' });
export const legend = (page: Page) => page.locator('[data-over-map]', { hasText: 'Legend' }).last();
export const strip = (page: Page) => page.locator('section[aria-labelledby="timeline-title"]');
export const canvas = (page: Page) => page.locator('canvas.maplibregl-canvas');

export const tables = (page: Page) => page.getByRole('navigation', { name: 'Tables' });
export const rows = (page: Page) =>
  page.getByRole('region', { name: 'Table', exact: true }).getByRole('rowheader');

export const search = (page: Page) => page.getByRole('combobox', { name: 'Search' });
export const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });
export const share = (page: Page) => page.getByRole('dialog', { name: 'Share' });

/** The link that brings a part to the front. */
export const partLink = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the page' })
    .getByRole('link', { name, exact: true });

/** The switch of a layer; its name goes on with a count. */
export const layerSwitch = (page: Page, title: string) =>
  layers(page).getByRole('checkbox', { name: new RegExp(`^${title}`) });

export const filterButton = (page: Page) => view(page).locator('summary').first();
export const filterValue = (page: Page, name: RegExp) => view(page).getByRole('checkbox', { name });

export const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
