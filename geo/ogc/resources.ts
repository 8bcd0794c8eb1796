import { NotFound } from '../errors';
import { atlasCitation, itemCitation } from './citationResources';
import { collectionDocument, collectionsDocument } from './collections';
import { itemResource, itemsResource } from './itemResources';
import { conformance, landingPage } from './landing';
import { json, openApiJson } from './links';
import { openApiDocument } from './openapi';
import { type Formats, jsonFormats, type Resource, readFormat } from './resource';
import { publishedCollection, type Service } from './service';

const openApiFormats: Formats<'json'> = [{ name: 'json', type: openApiJson, aliases: [json] }];

/** All resources of the API, in the order of the standard. */
export const resources: readonly Resource[] = [
  fixed('', jsonFormats, landingPage),
  fixed('/conformance', jsonFormats, conformance),
  fixed('/openapi', openApiFormats, openApiDocument),
  fixed('/collections', jsonFormats, collectionsDocument),
  {
    template: '/collections/{collectionId}',
    request(service, asked, [collectionId = '']) {
      const { type } = readFormat(asked, jsonFormats);
      const published = publishedCollection(service, collectionId);
      return {
        key: `/collections/${collectionId}`,
        type,
        make: () => ({ content: collectionDocument(service, published) }),
      };
    },
  },
  itemsResource,
  itemResource,
  itemCitation,
  atlasCitation,
];

/** A resource of which there is only one. */
function fixed(
  template: string,
  formats: Formats<'json'>,
  document: (service: Service) => object,
): Resource {
  return {
    template,
    request(service, asked) {
      const { type } = readFormat(asked, formats);
      return { key: template, type, make: () => ({ content: document(service) }) };
    },
  };
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
