import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, askCollections, askItems, askSchema, base, itemsPath, serveAtlas } from './ask';

// Many questions, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** OGC API - Features Part 3 (Queryables) and Part 5 (Schemas). */
beforeEach(serveAtlas);

const relations = {
  queryables: 'http://www.opengis.net/def/rel/ogc/1.0/queryables',
  schema: 'http://www.opengis.net/def/rel/ogc/1.0/schema',
} as const;

test('the classes are declared', async () => {
  const { conformsTo } = await (await ask('/conformance')).json();
  expect(conformsTo).toEqual(
    expect.arrayContaining([
      'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables',
      'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters',
      'http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas',
      'http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/returnables-and-receivables',
    ]),
  );
});

describe.each(['queryables', 'schema'] as const)('/conf/schemas, the resource %s', (name) => {
  test('/conf/queryables/get-collection, /conf/returnables-and-receivables/link: each collection links it', async () => {
    for (const { id, links } of await askCollections()) {
      const link = links.find(({ rel }) => rel === relations[name]);
      expect(link).toMatchObject({
        href: `${base}/collections/${id}/${name}`,
        type: 'application/schema+json',
      });
    }
  });

  test('/conf/schemas/basic-schema-inspection: is a JSON Schema at its own $id', async () => {
    for (const { id } of await askCollections()) {
      for (const accept of ['application/schema+json', 'application/json']) {
        const response = await ask(`/collections/${id}/${name}`, { accept });
        expect(response.headers.get('content-type')).toBe('application/schema+json');
      }
      const schema = await askSchema(`/collections/${id}/${name}?f=json`);
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${base}/collections/${id}/${name}`,
        type: 'object',
        additionalProperties: false,
      });
      expect(await askSchema(schema.$id)).toEqual(schema);
      for (const [property, { type, format }] of Object.entries(schema.properties)) {
        if (type === undefined) expect(format, property).toMatch(/^geometry-/);
        else expect(['string', 'number', 'integer', 'boolean'], property).toContain(type);
      }
    }
  });

  test('/conf/schemas/role-id, /conf/advanced-property-roles: says which property has which part', async () => {
    for (const { id } of await askCollections()) {
      const { properties } = await askSchema(`/collections/${id}/${name}`);
      const withRole = (role: string) =>
        Object.keys(properties).filter((key) => properties[key]?.['x-ogc-role'] === role);
      expect(withRole('id')).toEqual(['id']);
      expect(withRole('primary-geometry')).toEqual(['geometry']);
      expect(properties.start).toMatchObject({ type: 'string', format: 'date-time' });
    }
    const { properties } = await askSchema(`/collections/attacks/${name}`);
    expect(properties.start?.['x-ogc-role']).toBe('primary-interval-start');
    expect(properties.end?.['x-ogc-role']).toBe('primary-interval-end');
    expect(properties.geometry?.format).toBe('geometry-point');
  });
});

test('/conf/returnables-and-receivables/op-and-response: every item has what the schema says, and no more', async () => {
  for (const { id } of await askCollections()) {
    const { properties } = await askSchema(`/collections/${id}/schema`);
    const { geometry, ...rest } = properties;
    const { features } = await askItems(itemsPath(id));
    for (const feature of features) {
      expect(Object.keys(feature.properties).toSorted()).toEqual(Object.keys(rest).toSorted());
      for (const [name, value] of Object.entries(feature.properties)) {
        if (value === null) continue;
        const type = rest[name]?.type;
        expect(typeof value, `${id} ${name}`).toBe(type === 'integer' ? 'number' : type);
      }
      const format = String(geometry?.format).replace('geometry-', '');
      if (feature.geometry && format !== 'any') {
        expect(format.split('-or-')).toContain(feature.geometry.type.toLowerCase());
      }
    }
  }
});

test('/conf/queryables-query-parameters/parameters: each queryable but the geometry is a parameter', async () => {
  const { paths, components } = await (await ask('/openapi?f=json')).json();
  for (const { id } of await askCollections()) {
    const { properties } = await askSchema(`/collections/${id}/queryables`);
    const names = paths[`/collections/${id}/items`].get.parameters.map(
      ({ name, $ref = '' }: { name?: string; $ref?: string }) =>
        name ?? components.parameters[$ref.split('/').at(-1) ?? ''].name,
    );
    for (const name of Object.keys(properties)) {
      if (name !== 'geometry') expect(names, `${id} ${name}`).toContain(name);
    }
  }
});

test('the definition describes the parameters of filters and systems as clients read them', async () => {
  const { components } = await (await ask('/openapi?f=json')).json();
  for (const name of ['filter', 'filter-lang', 'filter-crs', 'crs', 'bbox-crs']) {
    expect(components.parameters[name]).toMatchObject({
      in: 'query',
      style: 'form',
      explode: false,
    });
  }
  expect(components.parameters['filter-lang'].schema).toEqual({
    type: 'string',
    enum: ['cql2-text', 'cql2-json'],
    default: 'cql2-text',
  });
  expect(components.parameters.filter.schema).toEqual({ type: 'string', maxLength: 8192 });
});

test('a parameter that is a time takes the same instant in any precision', async () => {
  const { features } = await askItems(itemsPath('attacks', { start: '2024-03-22T00:00:00Z' }));
  expect(features.map(({ id }) => id)).toEqual(['crocus-2024']);
  expect((await ask(itemsPath('attacks', { start: 'March' }))).status).toBe(400);
});

test('the items name their queryables in the field Link', async () => {
  const link = (await ask('/collections/attacks/items')).headers.get('link');
  expect(link).toContain(`<${base}/collections/attacks/queryables>; rel="${relations.queryables}"`);
});
