import { z } from 'zod';
import type { Parameter } from '../parameter';
import { pageAddress } from './links';
import type { Operation } from './operation';
import { problemResponses } from './problemResponses';
import type { Resource } from './resource';
import { schemas } from './schemas';
import type { Service } from './service';

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/**
 * The API definition in OpenAPI 3.0 (OGC API - Features /req/oas30/oas-definition-2), made of what
 * each resource says of itself. Parameters come from the descriptions that parse them. Paths are
 * written out for each collection, since QGIS and GDAL look there for the properties that they may
 * filter by.
 * @param resources all of the service
 */
export function openApiDocument(service: Service, resources: readonly Resource[]) {
  const { title, summary, licence } = service.atlas.manifest;
  const operations = resources.flatMap((resource) => resource.operations(service));
  const shared = sharedParameters(operations);
  return {
    openapi: '3.0.3',
    info: {
      title,
      description: summary,
      version: '1.0.0',
      license: { name: licence, url: `https://spdx.org/licenses/${licence}.html` },
    },
    externalDocs: { url: `${pageAddress(service)}/about`, description: 'About the atlas' },
    servers: [{ url: service.base }],
    tags: [
      { name: 'Capabilities', description: 'What there is' },
      { name: 'Data', description: 'The items of the collections' },
      ...(operations.some(({ tag }) => tag === 'Tiles')
        ? [{ name: 'Tiles', description: 'The items cut into vector tiles' }]
        : []),
    ],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path || '/', pathItem(operation, shared)]),
    ),
    components: {
      parameters: Object.fromEntries(
        [...shared].map((parameter) => [parameter.name, parameterObject(parameter)]),
      ),
      headers: {
        ETag: { description: 'Names these bytes.', schema: { type: 'string' }, example: '"K7x…"' },
        Link: {
          description: 'Links of the document, and the licence (RFC 8288).',
          schema: { type: 'string' },
        },
      },
      responses: problemResponses,
      schemas: Object.assign(
        schemas(service),
        ...resources.map((resource) => resource.schemas?.(service) ?? {}),
      ),
    },
  };
}

/** Of each name the description that most operations have, when it is more than one. */
function sharedParameters(operations: readonly Operation[]): Set<Parameter<unknown>> {
  const uses = new Map<Parameter<unknown>, number>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    uses.set(parameter, (uses.get(parameter) ?? 0) + 1);
  }
  const best = new Map<string, Parameter<unknown>>();
  for (const [parameter, count] of uses) {
    const known = best.get(parameter.name);
    if (count > 1 && count > (known ? (uses.get(known) ?? 0) : 0)) {
      best.set(parameter.name, parameter);
    }
  }
  return new Set(best.values());
}

function pathItem(operation: Operation, shared: ReadonlySet<Parameter<unknown>>) {
  const { tag, operationId, summary, parameters, pathParameters = [], content } = operation;
  return {
    get: {
      tags: [tag],
      operationId,
      summary,
      parameters: [
        ...pathParameters.map((parameter) => ({ ...parameter, in: 'path', required: true })),
        ...parameters.map((parameter) =>
          shared.has(parameter)
            ? reference('parameters', parameter.name)
            : parameterObject(parameter),
        ),
      ],
      responses: {
        200: {
          description: summary,
          headers: { ETag: reference('headers', 'ETag'), Link: reference('headers', 'Link') },
          content,
        },
        304: reference('responses', 'NotModified'),
        400: reference('responses', 'BadRequest'),
        406: reference('responses', 'NotAcceptable'),
        414: reference('responses', 'UriTooLong'),
        500: reference('responses', 'ServerError'),
        ...operation.responses,
      },
    },
  };
}

/** A query parameter; `style` and `explode` are written out because clients read them. */
function parameterObject({ name, description, schema }: Parameter<unknown>) {
  const options = { target: 'openapi-3.0', io: 'input', unrepresentable: 'any' } as const;
  const { nullable: _, ...shape } = z.toJSONSchema(schema, options);
  return {
    name,
    in: 'query',
    description,
    required: false,
    style: 'form',
    explode: false,
    schema: shape,
  };
}
