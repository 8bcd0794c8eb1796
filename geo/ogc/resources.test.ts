import { describe, expect, test } from 'vitest';
import { InvalidParameter, NotFound } from '../errors';
import { fixtureService } from './fixtures';
import { NotAcceptable } from './negotiate';
import { findResource, resources } from './resources';

describe('findResource', () => {
  test.each([
    ['', '', []],
    ['/', '', []],
    ['/collections', '/collections', []],
    ['/collections/', '/collections', []],
    ['/collections/stations', '/collections/{collectionId}', ['stations']],
    ['/collections/stations/items', '/collections/{collectionId}/items', ['stations']],
    [
      '/collections/stations/items/a%20b',
      '/collections/{collectionId}/items/{featureId}',
      ['stations', 'a b'],
    ],
    ['/collections/%E0', '/collections/{collectionId}', ['%E0']],
  ])('finds %j', (path, template, names) => {
    const found = findResource(path);
    expect(found.resource.template).toBe(template);
    expect(found.names).toEqual(names);
  });

  test.each([
    '/nothing',
    '/Collections',
    '//',
    '/collections//items',
    '/collections/stations/items/fiji/more',
    '/collections/stations/nothing',
  ])('finds nothing for %j', (path) => {
    expect(() => findResource(path)).toThrow(NotFound);
  });
});

/** A tile has neither JSON nor the names of an item: it is asked for over HTTP. */
const documents = resources.filter(({ template }) => !template.endsWith('{tileCol}'));

describe('a request', () => {
  test.each(documents.map(({ template }) => template))(
    'to %j with an unknown parameter or format is refused',
    async (template) => {
      const service = await fixtureService();
      const { resource } = findResource(template);
      const ask = (search: string) => () =>
        resource.request(service, { search, accept: null }, ['stations', 'fiji']);
      expect(ask('colour=red')).toThrow(InvalidParameter);
      expect(ask('f=xml')).toThrow(InvalidParameter);
      expect(ask('f=json')).not.toThrow();
    },
  );

  test.each(documents.map(({ template }) => template))(
    'to %j whose Accept cannot be met is refused',
    async (template) => {
      const service = await fixtureService();
      const { resource } = findResource(template);
      const ask = (accept: string) => () =>
        resource.request(service, { search: '', accept }, ['stations', 'fiji']);
      expect(ask('image/png')).toThrow(NotAcceptable);
      expect(ask('text/html,*/*;q=0.8')).not.toThrow();
      expect(ask('application/json')).not.toThrow();
    },
  );

  test('for an unknown collection names those that there are', async () => {
    const service = await fixtureService();
    const { resource, names } = findResource('/collections/roads/items');
    expect(() => resource.request(service, { search: '', accept: null }, names)).toThrow(
      'There is no collection "roads"; there are stations, empty.',
    );
  });

  test('has one key however its parameters are ordered', async () => {
    const service = await fixtureService();
    const { resource, names } = findResource('/collections/stations/items');
    const key = (search: string) => resource.request(service, { search, accept: null }, names).key;
    expect(key('limit=5&bbox=1,2,3,4')).toBe(key('bbox=1.0,2,3,4&limit=5'));
    expect(key('limit=5')).not.toBe(key('limit=6'));
    expect(key('depth=5')).not.toBe(key('figure=5'));
  });
});
