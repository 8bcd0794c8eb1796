import { NotFound } from '../errors';
import { type Parameter, readParameter } from '../parameter';
import { formatItemQuery, formatParameter } from '../query';
import { parseItemQuery, parseSearch, readingParameters, readReading } from '../search';
import { collectionDocument, collectionsDocument } from './collections';
import { itemDocument, itemsDocument } from './items';
import { conformance, landingPage } from './landing';
import { geoJson, json, openApiJson } from './links';
import { openApiDocument } from './openapi';
import { checkReading } from './readings';
import { publishedCollection, type Service } from './service';

/** What a request was found to ask for. */
export interface Request {
  /** The same for all requests that ask for the same: the path and the query in its order. */
  key: string;
  /** Media type of the document. */
  type: string;
  /** Makes the document. @throws NotFound for an unknown item */
  document(): object;
}

/** A kind of resource below the landing page. */
export interface Resource {
  /** Path with names in braces: "/collections/{collectionId}/items"; empty for the landing page. */
  template: string;
  /**
   * Checks the request.
   * @param search what follows the question mark, as it came
   * @param names what stands in the path for the names of the template, in order
   * @throws InvalidParameter for an unknown or invalid parameter, NotFound for a collection
   */
  request(service: Service, search: string, names: readonly string[]): Request;
}

/** Parameters of every resource but items. */
export const commonParameters: readonly Parameter<unknown>[] = [formatParameter];

/** Parameters of one item. */
export const itemDocumentParameters: readonly Parameter<unknown>[] = [
  ...readingParameters,
  formatParameter,
];

/** All resources of the API, in the order of the standard. */
export const resources: readonly Resource[] = [
  fixed('', json, landingPage),
  fixed('/conformance', json, conformance),
  fixed('/openapi', openApiJson, openApiDocument),
  fixed('/collections', json, collectionsDocument),
  {
    template: '/collections/{collectionId}',
    request(service, search, [collectionId = '']) {
      readFormat(search);
      const published = publishedCollection(service, collectionId);
      return {
        key: `/collections/${collectionId}`,
        type: json,
        document: () => collectionDocument(service, published),
      };
    },
  },
  {
    template: '/collections/{collectionId}/items',
    request(service, search, [collectionId = '']) {
      const published = publishedCollection(service, collectionId);
      const query = parseItemQuery(search, published.queryables);
      checkReading(service, query);
      return {
        key: `/collections/${collectionId}/items?${formatItemQuery(query)}`,
        type: geoJson,
        document: () => itemsDocument(service, published, query),
      };
    },
  },
  {
    template: '/collections/{collectionId}/items/{featureId}',
    request(service, search, [collectionId = '', featureId = '']) {
      const published = publishedCollection(service, collectionId);
      const texts = parseSearch(search, itemDocumentParameters);
      const reading = readReading(texts);
      checkReading(service, reading);
      readParameter(texts, formatParameter);
      return {
        key: `/collections/${collectionId}/items/${featureId}?${formatItemQuery(reading)}`,
        type: geoJson,
        document: () => itemDocument(service, published, featureId, reading),
      };
    },
  },
];

/** A resource of which there is only one. */
function fixed(template: string, type: string, document: (service: Service) => object): Resource {
  return {
    template,
    request(service, search) {
      readFormat(search);
      return { key: template, type, document: () => document(service) };
    },
  };
}

function readFormat(search: string): void {
  readParameter(parseSearch(search, commonParameters), formatParameter);
}

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
