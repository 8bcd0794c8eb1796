import { z } from 'zod';
import type { Parameter } from '../parameter';
import { formatParameter } from '../query';
import { itemParameters, readingParameters } from '../search';
import { geoJson, json, openApiJson } from './links';
import { schemas } from './schemas';
import type { PublishedCollection, Service } from './service';

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const common = [reference('parameters', formatParameter.name)];

/**
 * The API definition in OpenAPI 3.0 (OGC API - Features /req/oas30/oas-definition-2). Parameters
 * come from the descriptions that parse them. Paths of items are written out for each collection,
 * since QGIS and GDAL look there for the properties that they may filter by.
 */
export function openApiDocument(service: Service) {
  const { title, summary, licence } = service.atlas.manifest;
  return {
    openapi: '3.0.3',
    info: {
      title,
      description: summary,
      version: '1.0.0',
      license: { name: licence, url: `https://spdx.org/licenses/${licence}.html` },
    },
    servers: [{ url: service.base }],
    tags: [
      { name: 'Capabilities', description: 'What there is' },
      { name: 'Data', description: 'The items of the collections' },
    ],
    paths: {
      '/': operation('Capabilities', 'getLandingPage', 'Landing page', json, 'landingPage'),
      '/conformance': operation(
        'Capabilities',
        'getConformance',
        'The conformance classes that hold',
        json,
        'conformance',
      ),
      '/openapi': operation('Capabilities', 'getOpenApi', 'This document', openApiJson, 'openApi'),
      '/collections': operation(
        'Capabilities',
        'getCollections',
        'The collections',
        json,
        'collections',
      ),
      ...Object.assign({}, ...service.collections.map(collectionPaths)),
    },
    components: {
      parameters: Object.fromEntries(
        itemParameters.map((parameter) => [parameter.name, parameterObject(parameter)]),
      ),
      responses: {
        NotModified: { description: 'The answer is still the one with the ETag that was sent.' },
        BadRequest: problem('A parameter is unknown or its value is invalid.'),
        NotFound: problem('There is no such resource.'),
        ServerError: problem('The server could not answer.'),
      },
      schemas: schemas(service),
    },
  };
}

function collectionPaths({ collection, title, queryables }: PublishedCollection) {
  const { id } = collection;
  const path = `/collections/${id}`;
  const items = [
    ...itemParameters.map(({ name }) => reference('parameters', name)),
    ...queryables.map(parameterObject),
  ];
  const featureId = {
    name: 'featureId',
    in: 'path',
    required: true,
    description: `Id of an item of ${title}`,
    schema: { type: 'string' },
  };
  return {
    [path]: operation(
      'Capabilities',
      `${id}.getCollection`,
      `The collection ${title}`,
      json,
      'collection',
    ),
    [`${path}/items`]: operation(
      'Data',
      `${id}.getItems`,
      `Items of ${title}`,
      geoJson,
      `${id}Items`,
      items,
    ),
    [`${path}/items/{featureId}`]: operation(
      'Data',
      `${id}.getItem`,
      `One item of ${title}`,
      geoJson,
      `${id}Document`,
      [featureId, ...readingParameters.map(({ name }) => reference('parameters', name)), ...common],
      { 404: reference('responses', 'NotFound') },
    ),
  };
}

function operation(
  tag: string,
  operationId: string,
  summary: string,
  type: string,
  schema: string,
  parameters: object[] = common,
  responses: Record<number, object> = {},
) {
  return {
    get: {
      tags: [tag],
      operationId,
      summary,
      parameters,
      responses: {
        200: {
          description: summary,
          headers: { ETag: { description: 'Names these bytes.', schema: { type: 'string' } } },
          content: { [type]: { schema: reference('schemas', schema) } },
        },
        304: reference('responses', 'NotModified'),
        400: reference('responses', 'BadRequest'),
        ...responses,
        500: reference('responses', 'ServerError'),
      },
    },
  };
}

function problem(description: string) {
  const schema = reference('schemas', 'problem');
  return { description, content: { 'application/problem+json': { schema } } };
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
