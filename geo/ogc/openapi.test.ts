import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { fixtureService } from './fixtures';
import { openApiDocument } from './openapi';
import { resources } from './resources';

async function definition() {
  const service = await fixtureService();
  return JSON.parse(JSON.stringify(openApiDocument(service, resources)));
}

/** Every object within a JSON value. */
function objectsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(objectsOf)];
}

test('has a path for every resource of every collection, and no other', async () => {
  const { paths } = await definition();
  const expected = resources.flatMap(({ template }) =>
    template.includes('{collectionId}')
      ? (template.includes('/tiles') ? ['stations'] : ['stations', 'empty']).map((id) =>
          template.replace('{collectionId}', id),
        )
      : [template || '/'],
  );
  expect(Object.keys(paths).toSorted()).toEqual(expected.toSorted());
});

test('is valid after the schema of OpenAPI 3.0', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(await definition());
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.0');
});

test('has an example of every answer and every problem, except of itself', async () => {
  const { paths, components } = await definition();
  const contents = [
    ...Object.entries(paths).flatMap(([path, item]) =>
      path === '/openapi' || path.includes('empty/items/{') ? [] : objectsOf(item),
    ),
    ...objectsOf(components.responses),
  ].filter((object) => 'schema' in object && !('in' in object));
  expect(contents.length).toBeGreaterThan(20);
  for (const content of contents)
    expect(content, JSON.stringify(content.schema)).toHaveProperty('example');
});

test('resolves every reference', async () => {
  const document = await definition();
  const references = objectsOf(document).flatMap(({ $ref }) =>
    typeof $ref === 'string' ? [$ref] : [],
  );
  expect(references.length).toBeGreaterThan(10);
  for (const reference of references) {
    const target = reference
      .slice(2)
      .split('/')
      .reduce((value, name) => value?.[name], document);
    expect(target, reference).toBeDefined();
  }
});

test('names every operation once', async () => {
  const { paths } = await definition();
  const names = objectsOf(paths).flatMap(({ operationId }) => operationId ?? []);
  expect(new Set(names).size).toBe(names.length);
});

test('describes the parameters as clients look for them', async () => {
  const { parameters } = (await definition()).components;
  expect(parameters.limit).toMatchObject({
    in: 'query',
    style: 'form',
    explode: false,
    schema: { type: 'integer', minimum: 1, maximum: 10_000, default: 100 },
  });
  expect(parameters.bbox.schema).toEqual({
    type: 'array',
    minItems: 4,
    maxItems: 6,
    items: { type: 'number' },
  });
  expect(parameters.datetime.schema).toEqual({ type: 'string' });
  expect(parameters.f.schema).toEqual({ type: 'string', enum: ['json', 'html'], default: 'json' });
});

test('lists the properties of a collection as parameters of its items', async () => {
  const { parameters } = (await definition()).paths['/collections/stations/items'].get;
  const depth = parameters.find(({ name }: { name?: string }) => name === 'depth');
  expect(depth).toMatchObject({ in: 'query', schema: { type: 'number' } });
  expect(depth.schema).not.toHaveProperty('nullable');
});

test('never says that nothing is required with an empty list, which OpenAPI 3.0 forbids', async () => {
  for (const { required } of objectsOf(await definition())) expect(required).not.toEqual([]);
});

test('has nothing that only newer versions of OpenAPI know', async () => {
  for (const object of objectsOf(await definition())) {
    // A JSON Schema that stands there as an example is not part of the definition.
    if ('$id' in object) continue;
    expect(object).not.toHaveProperty('const');
    expect(object).not.toHaveProperty('$schema');
    expect(object).not.toHaveProperty('examples');
    if ('type' in object && 'properties' in object) expect(object.type).not.toBeInstanceOf(Array);
  }
});
