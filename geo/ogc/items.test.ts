import { describe, expect, test } from 'vitest';
import { NotFound } from '../errors';
import type { ItemQuery } from '../query';
import { parseItemQuery } from '../search';
import type { ItemsDocument } from './documents';
import { fixtureItems, fixtureService } from './fixtures';
import { itemDocument, itemsDocument, itemsPage } from './items';
import { publishedCollection } from './service';

async function page(query: ItemQuery): Promise<ItemsDocument> {
  const service = await fixtureService();
  return itemsDocument(
    service,
    itemsPage(service, publishedCollection(service, 'stations'), query),
  );
}

const ids = (document: ItemsDocument) => document.features.map(({ id }) => id);
const href = (document: ItemsDocument, rel: string) =>
  document.links.find((link) => link.rel === rel)?.href;

describe('itemsDocument', () => {
  test('holds the items as the collection has them', async () => {
    expect((await page({})).features).toEqual(fixtureItems);
  });

  test('counts what matches apart from what the page holds', async () => {
    const document = await page({ bbox: [170, -30, -170, 0], limit: 2 });
    expect(ids(document)).toEqual(['fiji', 'samoa']);
    expect(document).toMatchObject({ numberMatched: 4, numberReturned: 2 });
  });

  test('has neither next nor prev when all fits', async () => {
    const { links } = await page({ limit: 4 });
    expect(links.map(({ rel }) => rel)).toEqual([
      'self',
      'alternate',
      'alternate',
      'collection',
      'http://www.opengis.net/def/rel/ogc/1.0/queryables',
      'license',
    ]);
  });

  test('keeps every parameter in its links', async () => {
    const document = await page({
      bbox: [170, -30, -170, 0],
      datetime: '2020/..',
      properties: { figure_unit: 'm' },
      limit: 1,
      offset: 1,
      f: 'json',
    });
    const rest = 'bbox=170,-30,-170,0&datetime=2020/..&figure_unit=m&limit=1';
    const items = 'https://oxus.example/api/collections/stations/items';
    expect(href(document, 'self')).toBe(`${items}?${rest}&offset=1&f=json`);
    expect(href(document, 'next')).toBe(`${items}?${rest}&offset=2&f=json`);
    expect(href(document, 'prev')).toBe(`${items}?${rest}&offset=0&f=json`);
  });

  test('leads through all pages, with nothing lost and nothing twice', async () => {
    const service = await fixtureService();
    const stations = publishedCollection(service, 'stations');
    const found: string[] = [];
    let query: ItemQuery | undefined = { limit: 3 };
    while (query) {
      const document: ItemsDocument = itemsDocument(service, itemsPage(service, stations, query));
      found.push(...ids(document));
      const next = href(document, 'next');
      query = next ? parseItemQuery(new URL(next).search.slice(1), stations.queryables) : undefined;
    }
    expect(found).toEqual(['fiji', 'samoa', 'unknown', 'tonga']);
  });

  test('is empty past the end, and leads back to the last items', async () => {
    const document = await page({ limit: 3, offset: 100 });
    expect(document).toMatchObject({ features: [], numberMatched: 4, numberReturned: 0 });
    expect(href(document, 'next')).toBeUndefined();
    expect(href(document, 'prev')).toMatch(/\?limit=3&offset=1$/);
  });

  test('holds 100 items when the query sets no limit', async () => {
    const [first] = fixtureItems;
    if (!first) throw new Error('the fixture has items');
    const many = Array.from({ length: 101 }, (_, number) => ({ ...first, id: `s${number}` }));
    const service = await fixtureService(many);
    const document = itemsDocument(
      service,
      itemsPage(service, publishedCollection(service, 'stations'), {}),
    );
    expect(document).toMatchObject({ numberMatched: 101, numberReturned: 100 });
    expect(href(document, 'next')).toMatch(/items\?offset=100$/);
  });
});

describe('itemDocument', () => {
  test('is the item of the page with its links and panel', async () => {
    const service = await fixtureService();
    const stations = publishedCollection(service, 'stations');
    const { links, panel, ...item } = itemDocument(service, stations, 'samoa');
    expect(item).toEqual(fixtureItems[1]);
    expect(panel.address).toBe('stations/samoa');
    expect(links.map(({ rel, href: address }) => [rel, address])).toEqual([
      ['self', 'https://oxus.example/api/collections/stations/items/samoa'],
      ['alternate', 'https://oxus.example/api/collections/stations/items/samoa?f=html'],
      ['collection', 'https://oxus.example/api/collections/stations'],
      ['describedby', 'https://oxus.example/api/collections/stations/items/samoa/citation'],
      ['license', 'https://spdx.org/licenses/CC-BY-4.0.html'],
    ]);
  });

  test('throws NotFound for an id that the collection does not have', async () => {
    const service = await fixtureService();
    const stations = publishedCollection(service, 'stations');
    expect(() => itemDocument(service, stations, 'atlantis')).toThrow(NotFound);
  });
});
