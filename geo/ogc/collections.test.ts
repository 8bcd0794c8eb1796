import { expect, test } from 'vitest';
import { collectionDocument, collectionsDocument } from './collections';
import { fixtureService, station } from './fixtures';
import { publishedCollection } from './service';

test('the extent holds all items across the antimeridian, with an open end', async () => {
  const service = await fixtureService();
  const { extent } = collectionDocument(service, publishedCollection(service, 'stations'), []);
  expect(extent.spatial?.bbox).toEqual([[178, -21, -172, -14]]);
  expect(extent.temporal?.interval).toEqual([['2020-01-01T00:00:00.000Z', null]]);
});

test('the interval is closed when every item ends', async () => {
  const service = await fixtureService([
    station('a', null, 1, ['2020-01-01T00:00:00.000Z', '2020-01-31T23:59:59.999Z']),
    station('b', null, 1, ['2019-01-01T00:00:00.000Z', '2019-01-31T23:59:59.999Z']),
    station('c', null, 1),
  ]);
  const { extent } = collectionDocument(service, publishedCollection(service, 'stations'), []);
  expect(extent.temporal?.interval).toEqual([
    ['2019-01-01T00:00:00.000Z', '2020-01-31T23:59:59.999Z'],
  ]);
  expect(extent).not.toHaveProperty('spatial');
});

test('a collection without places and times has no extent of them', async () => {
  const service = await fixtureService();
  const { extent } = collectionDocument(service, publishedCollection(service, 'empty'), []);
  expect(extent).toEqual({});
});

test('the single collection is the same as among all', async () => {
  const service = await fixtureService();
  const { collections } = collectionsDocument(service, []);
  expect(collections.map(({ id }) => id)).toEqual(['stations', 'empty']);
  expect(collections[0]).toEqual(
    collectionDocument(service, publishedCollection(service, 'stations'), []),
  );
});

test('links are absolute and begin with the address of the service', async () => {
  const service = await fixtureService();
  const { links } = collectionDocument(service, publishedCollection(service, 'stations'), []);
  expect(links.find(({ rel }) => rel === 'items')).toEqual({
    rel: 'items',
    href: 'https://oxus.example/api/collections/stations/items',
    type: 'application/geo+json',
    title: 'The items of Stations',
  });
  expect(links.find(({ rel }) => rel === 'license')?.href).toBe(
    'https://spdx.org/licenses/CC-BY-4.0.html',
  );
});

test('attribution names the atlas and the document that it opens', async () => {
  const [collection] = collectionsDocument(await fixtureService(), []).collections;
  expect(collection?.attribution).toMatch(/^A day at the river, after /);
});
