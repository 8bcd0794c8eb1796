import { z } from 'zod';
import type { Parameter } from '../parameter';
import { itemsFormatParameter } from '../query';
import { itemParameters, readingParameters } from '../search';
import { citationFormats, citationParameters } from './citationResources';
import { pageFormats } from './itemResources';
import { geoJson, json, openApiJson } from './links';
import { jsonParameter } from './resource';
import { schemas } from './schemas';
import type { PublishedCollection, Service } from './service';

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const common = [reference('parameters', jsonParameter.name)];
/** `f` is written out where it has more values than the one that is shared. */
const shared = itemParameters.filter((parameter) => parameter !== itemsFormatParameter);

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
      '/citation': operation(
        'Data',
        'getCitation',
        'How to cite the atlas',
        citationContent,
        'citation',
        citationParameters.slice(-1).map(parameterOrReference),
      ),
    },
    components: {
      parameters: Object.fromEntries(
        [...shared, jsonParameter].map((parameter) => [parameter.name, parameterObject(parameter)]),
      ),
      responses: {
        NotModified: { description: 'The answer is still the one with the ETag that was sent.' },
        BadRequest: problem('A parameter is unknown or its value is invalid.'),
        NotFound: problem('There is no such resource.'),
        NotAcceptable: problem('The resource has none of the media types that Accept names.'),
        ServerError: problem('The server could not answer.'),
      },
      schemas: schemas(service),
    },
  };
}

function collectionPaths({ collection, title, queryables }: PublishedCollection) {
  const { id } = collection;
  const path = `/collections/${id}`;
  const items = [...itemParameters.map(parameterOrReference), ...queryables.map(parameterObject)];
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
      Object.fromEntries(
        pageFormats.map(({ name, type }) => [
          type,
          { schema: name === 'json' ? reference('schemas', `${id}Items`) : text },
        ]),
      ),
      `${id}Items`,
      items,
    ),
    [`${path}/items/{featureId}`]: operation(
      'Data',
      `${id}.getItem`,
      `One item of ${title}`,
      geoJson,
      `${id}Document`,
      [featureId, ...readingParameters.map(parameterOrReference), ...common],
      { 404: reference('responses', 'NotFound') },
    ),
    [`${path}/items/{featureId}/citation`]: operation(
      'Data',
      `${id}.getCitation`,
      `How to cite an item of ${title}`,
      citationContent,
      'citation',
      [featureId, ...citationParameters.map(parameterOrReference)],
      { 404: reference('responses', 'NotFound') },
    ),
  };
}

function operation(
  tag: string,
  operationId: string,
  summary: string,
  type: string | Record<string, object>,
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
          content:
            typeof type === 'string' ? { [type]: { schema: reference('schemas', schema) } } : type,
        },
        304: reference('responses', 'NotModified'),
        400: reference('responses', 'BadRequest'),
        ...responses,
        406: reference('responses', 'NotAcceptable'),
        500: reference('responses', 'ServerError'),
      },
    },
  };
}

const text = { type: 'string' };
const citationContent = Object.fromEntries(
  citationFormats.map(({ name, type }) => [
    type,
    { schema: name === 'json' ? reference('schemas', 'citation') : text },
  ]),
);

function parameterOrReference(parameter: Parameter<unknown>): object {
  const isShared = shared.includes(parameter);
  return isShared ? reference('parameters', parameter.name) : parameterObject(parameter);
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
