import { beforeAll, describe, expect, test } from 'vitest';
import { readAtlas } from '../atlas/read';
import { InvalidParameter } from '../errors';
import { collections } from '../layers/collections';
import { layers } from '../layers/index';
import { parseItemQuery, parseSearch, readingParameters, readReading } from '../search';
import { itemDocument, itemsDocument, itemsPage } from './items';
import { LeftOut } from './readings';
import { findResource } from './resources';
import { publish, publishedCollection, type Service } from './service';

let service: Service;

beforeAll(async () => {
  const atlas = await readAtlas('geo/atlases/isis-khorasan');
  service = publish('https://oxus.example/api', atlas, collections, layers);
});

function request(path: string, search = '') {
  const { resource, names } = findResource(path);
  return resource.request(service, { search, accept: null }, names);
}

function items(search: string, id = 'attacks') {
  const published = publishedCollection(service, id);
  return itemsDocument(
    service,
    itemsPage(service, published, parseItemQuery(search, published.queryables)),
  );
}

function item(id: string, search: string) {
  const reading = readReading(parseSearch(search, readingParameters));
  return itemDocument(service, publishedCollection(service, 'attacks'), id, reading);
}

/** Ids of every reference but those given. */
const allBut = (...kept: string[]) =>
  [...service.atlas.references.keys()].filter((id) => !kept.includes(id)).join(',');

describe('a reading', () => {
  test('chooses among rivals, and both the list and the item follow', () => {
    const deaths = (search: string) =>
      items(search).features.find(({ id }) => id === 'crocus-2024')?.properties.deaths;
    expect(deaths('')).toBe(144);
    const lowest = deaths('figures=lowest');
    expect(lowest).toBeLessThan(Number(deaths('figures=highest')));
    expect(item('crocus-2024', 'figures=lowest').properties.deaths).toBe(lowest);
    expect(item('crocus-2024', 'figures=lowest').panel).not.toEqual(item('crocus-2024', '').panel);
  });

  test('is kept in the links', () => {
    const page = items('without=factbook&figures=latest&limit=2');
    const links = page.links.filter(({ rel }) => rel === 'self' || rel === 'next');
    for (const { href } of links) expect(href).toContain('figures=latest&without=factbook');
    expect(links).toHaveLength(2);
    expect(item('crocus-2024', 'figures=latest').links[0]?.href).toBe(
      'https://oxus.example/api/collections/attacks/items/crocus-2024?figures=latest',
    );
  });

  test('has one key however it is written, and another than the plain one', () => {
    const key = (search: string) => request('/collections/attacks/items/crocus-2024', search).key;
    expect(key('without=factbook,knomad-2021&figures=article')).toBe(
      key('without=knomad-2021,factbook'),
    );
    expect(key('figures=article')).toBe(key(''));
    expect(key('figures=latest')).not.toBe(key(''));
  });

  test('says that the sources of an item that is gone are switched off', () => {
    const without = `without=${allBut()}`;
    expect(items(without)).toMatchObject({ numberMatched: 0, features: [] });
    expect(() => item('crocus-2024', without)).toThrow(LeftOut);
    expect(() => item('crocus-2024', without)).toThrow(/sources that are switched off/);
  });

  test('names the reference that the atlas does not have', () => {
    expect(() => request('/collections/attacks/items', 'without=factbook,nobody')).toThrow(
      /"without": got "nobody", expected ids of references of this atlas/,
    );
    expect(() => request('/collections/attacks/items/x', 'without=nobody')).toThrow(
      InvalidParameter,
    );
  });

  test('leaves every property on every item', () => {
    for (const { collection, properties } of service.collections) {
      const search = `limit=10000&without=${allBut('koparkar-2024')}`;
      const { features } = items(search, collection.id);
      const names = Object.keys(properties.shape).toSorted();
      for (const feature of features) {
        expect(Object.keys(feature.properties).toSorted(), feature.id).toEqual(names);
        expect(properties.safeParse(feature.properties).error, feature.id).toBeUndefined();
      }
    }
  });
});
