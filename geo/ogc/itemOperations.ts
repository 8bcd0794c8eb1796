import type { Parameter } from '../parameter';
import { itemParameters } from '../search';
import type { ItemDocument } from './documents';
import { itemDocument, itemsDocument, itemsPage } from './items';
import { csv, geoJson } from './links';
import {
  htmlContent,
  notFoundResponse,
  type Operation,
  type PathParameter,
  schemaReference,
} from './operation';
import type { PublishedCollection, Service } from './service';

/** What the API definition says of the items of each collection. */
export function itemsOperations(service: Service): Operation[] {
  return service.collections.map((published) => {
    const { collection, title, queryables } = published;
    return {
      path: `/collections/${collection.id}/items`,
      tag: 'Data',
      operationId: `${collection.id}.getItems`,
      summary: `Items of ${title}`,
      parameters: [...itemParameters, ...queryables],
      content: {
        [geoJson]: {
          schema: schemaReference(`${collection.id}Items`),
          example: itemsExample(service, published),
        },
        'text/html': htmlContent,
        [csv]: {
          schema: { type: 'string', description: 'A table: a row of names, and one for each item' },
          example: `${Object.keys(published.properties.shape).join(',')}\r\n`,
        },
      },
    };
  });
}

/** What the API definition says of one item of each collection. */
export function itemOperations(
  parameters: readonly Parameter<unknown>[],
): (service: Service) => Operation[] {
  return (service) =>
    service.collections.map((published) => {
      const { collection, title } = published;
      const example = itemExample(service, published);
      return {
        path: `/collections/${collection.id}/items/{featureId}`,
        tag: 'Data',
        operationId: `${collection.id}.getItem`,
        summary: `One item of ${title}`,
        parameters,
        pathParameters: [featureId(published)],
        content: {
          [geoJson]: {
            schema: schemaReference(`${collection.id}Document`),
            ...(example && { example }),
          },
          'text/html': htmlContent,
        },
        responses: notFoundResponse,
      };
    });
}

/** The id of an item in the path of an operation. */
export function featureId(published: PublishedCollection): PathParameter {
  const example = shortest(published);
  return {
    name: 'featureId',
    description: `Id of an item of ${published.title}`,
    schema: { type: 'string' },
    ...(example && { example }),
  };
}

/** A page of one item. */
function itemsExample(service: Service, published: PublishedCollection): object {
  const page = itemsPage(service, published, { limit: 1 });
  const id = shortest(published);
  const item = id === undefined ? undefined : published.byId.get(id);
  return itemsDocument(service, { ...page, features: item ? [item] : [] });
}

function itemExample(service: Service, published: PublishedCollection): ItemDocument | undefined {
  const id = shortest(published);
  return id === undefined ? undefined : itemDocument(service, published, id);
}

const ids = new WeakMap<PublishedCollection, string>();

/** The item that takes the least room, so that a definition does not carry whole outlines. */
function shortest(published: PublishedCollection): string | undefined {
  const known = ids.get(published);
  if (known !== undefined) return known;
  const [first] = published.items
    .map(({ item }) => ({ id: item.id, length: JSON.stringify(item).length }))
    .sort((a, b) => a.length - b.length);
  if (first) ids.set(published, first.id);
  return first?.id;
}
