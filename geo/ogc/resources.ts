import { NotFound } from '../errors';
import { atlasCitation, itemCitation } from './citationResources';
import { collectionDocument, collectionsDocument } from './collections';
import { documentResource } from './documentResource';
import { featureSchemaResource } from './featureSchemaResource';
import { findables } from './findables';
import { itemResource, itemsResource } from './itemResources';
import { conformance, landingPage } from './landing';
import { json, openApiJson } from './links';
import { openApiDocument } from './openapi';
import { htmlContent, schemaReference } from './operation';
import {
  documentParameter,
  jsonFormats,
  jsonFormatsOf,
  type Resource,
  readFormat,
} from './resource';
import { queryablesResource, schemaOfItems } from './schemaResources';
import { publishedCollection } from './service';
import { matrixSetResource, matrixSetsResource } from './tiles/matrixSetResources';
import { tileResources } from './tiles/tileResources';

const features = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf';

const landing = documentResource(
  {
    path: '',
    formats: jsonFormats,
    make: (service, form) => landingPage(service, resources, form),
    operationId: 'getLandingPage',
    summary: 'Landing page',
    schema: 'landingPage',
    example: (service) => landingPage(service, resources),
  },
  { conformsTo: [`${features}/core`, `${features}/geojson`, `${features}/html`] },
);

const conformsTo = documentResource({
  path: '/conformance',
  formats: jsonFormats,
  make: (service, form) => conformance(service, resources, form),
  operationId: 'getConformance',
  summary: 'The conformance classes that hold',
  schema: 'conformance',
  example: (service) => conformance(service, resources),
});

const definition = documentResource(
  {
    path: '/openapi',
    formats: jsonFormatsOf(openApiJson),
    make: (service) => openApiDocument(service, resources),
    operationId: 'getOpenApi',
    summary: 'This document',
    schema: 'openApi',
  },
  { conformsTo: [`${features}/oas30`] },
);

const collections = documentResource({
  path: '/collections',
  formats: jsonFormats,
  make: (service, form) => collectionsDocument(service, resources, form),
  operationId: 'getCollections',
  summary: 'The collections',
  schema: 'collections',
  example: (service) => {
    const document = collectionsDocument(service, resources);
    return { ...document, collections: document.collections.slice(0, 1) };
  },
});

const collection: Resource = {
  template: '/collections/{collectionId}',
  request(service, asked, [collectionId = '']) {
    const { name, type } = readFormat(asked, jsonFormats);
    const published = publishedCollection(service, collectionId);
    return {
      key: `/collections/${collectionId}?f=${name}`,
      type,
      make: () => ({ content: collectionDocument(service, published, resources, name) }),
    };
  },
  operations: (service) =>
    service.collections.map((published) => ({
      path: `/collections/${published.collection.id}`,
      tag: 'Capabilities',
      operationId: `${published.collection.id}.getCollection`,
      summary: `The collection ${published.title}`,
      parameters: [documentParameter],
      content: {
        [json]: {
          schema: schemaReference('collection'),
          example: collectionDocument(service, published, resources),
        },
        'text/html': htmlContent,
      },
    })),
};

/** All resources of the API, in the order of the standard. */
export const resources: readonly Resource[] = [
  landing,
  conformsTo,
  definition,
  collections,
  collection,
  queryablesResource,
  schemaOfItems,
  featureSchemaResource,
  itemsResource,
  itemResource,
  itemCitation,
  atlasCitation,
  findables,
  ...tileResources,
  matrixSetsResource,
  matrixSetResource,
];

/**
 * Finds the resource that a path names.
 * @param path what follows the address of the landing page, such as "/collections/attacks"; a
 *   slash at its end does not matter
 * @throws NotFound when there is none
 */
export function findResource(path: string): { resource: Resource; names: string[] } {
  const parts = path.replace(/\/$/, '').split('/');
  for (const resource of resources) {
    const template = resource.template.split('/');
    if (template.length !== parts.length) continue;
    const names: string[] = [];
    const fits = template.every((expected, place) => {
      const part = parts[place] ?? '';
      if (!expected.startsWith('{')) return part === expected;
      names.push(decodePart(part));
      return part !== '';
    });
    if (fits) return { resource, names };
  }
  throw new NotFound(
    'resource',
    path,
    resources.map(({ template }) => template || '/'),
  );
}

/** A part of a path in plain text; as it came when its percent-encoding is broken. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
