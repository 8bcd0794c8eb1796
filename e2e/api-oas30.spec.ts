import { expect, test } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { ask, collectionIds } from './support/api';

/** OGC API - Features 1.0, conformance class OpenAPI 3.0: tests named after its requirements. */

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  example?: string;
}

interface Definition {
  openapi: string;
  servers: { url: string }[];
  paths: Record<
    string,
    { get: { operationId: string; parameters: Parameter[]; responses: Record<string, unknown> } }
  >;
  components: { parameters: Record<string, Parameter> };
}

test.describe('/req/oas30/oas-definition-1, /req/oas30/oas-definition-2', () => {
  test('the API definition is valid after an independent validator', async ({ request }) => {
    const response = await ask(request, '/api/openapi');
    expect(response.headers()['content-type']).toBe('application/vnd.oai.openapi+json;version=3.0');
    const { valid, errors } = await new Validator().validate(await response.json());
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});

test.describe('/req/oas30/oas-impl, /req/oas30/completeness', () => {
  test('it has a path for the items of each collection', async ({ request }) => {
    const { openapi, paths, servers } = await (await ask(request, '/api/openapi')).json();
    expect(openapi).toMatch(/^3\.0\./);
    expect(servers[0].url).toMatch(/\/api$/);
    for (const id of await collectionIds(request)) {
      expect(paths).toHaveProperty([`/collections/${id}/items`]);
    }
  });

  test('every path that it names answers, with the example of its names', async ({ request }) => {
    test.setTimeout(180_000);
    const { paths, servers, components }: Definition = await (
      await ask(request, '/api/openapi')
    ).json();
    for (const [path, { get }] of Object.entries(paths)) {
      const parameters = get.parameters.map(
        (parameter) => components.parameters[parameter.$ref?.split('/').at(-1) ?? ''] ?? parameter,
      );
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        String(parameters.find((parameter) => parameter.name === name)?.example ?? name),
      );
      const response = await ask(request, `${servers[0]?.url}${filled}`);
      expect([200, 204], `${get.operationId}: ${filled}`).toContain(response.status());
      expect(get.responses).toHaveProperty(String(response.status()));
    }
  });
});

test.describe('/req/oas30/exceptions-codes', () => {
  test('every operation says what it answers to bad input', async ({ request }) => {
    const { paths }: Definition = await (await ask(request, '/api/openapi')).json();
    for (const [path, { get }] of Object.entries(paths)) {
      for (const status of ['200', '304', '400', '406', '414', '500']) {
        expect(get.responses, path).toHaveProperty(status);
      }
      if (path.includes('{')) expect(get.responses, path).toHaveProperty('404');
    }
  });
});

test('the definition can be read and tried on a page that asks nobody else', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto('/api');
  await page.getByRole('link', { name: 'The API, to be read and tried' }).click();
  await page.getByText('/collections/attacks/items', { exact: true }).click();
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByRole('button', { name: 'Execute' }).click();
  await expect(page.getByText('"numberMatched": 5').first()).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});
