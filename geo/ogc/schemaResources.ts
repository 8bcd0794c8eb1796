import { link, queryablesRelation, schemaJson, schemaRelation } from './links';
import { htmlContent, schemaReference } from './operation';
import { propertiesDocument, type SchemaKind } from './propertySchemas';
import { documentParameter, jsonFormatsOf, type Resource, readFormat } from './resource';
import { publishedCollection } from './service';

const part3 = 'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf';
const part5 = 'http://www.opengis.net/spec/ogcapi-features-5/1.0/conf';

/** What a filter may name: OGC API - Features Part 3, /req/queryables/get-queryables-op. */
export const queryablesResource = schemaResource(
  {
    name: 'queryables',
    title: 'Queryables',
    description:
      'What items can be asked for by: in the parameter filter, and, but for the geometry, by a ' +
      'parameter of the same name.',
  },
  queryablesRelation,
  [`${part3}/queryables`, `${part3}/queryables-query-parameters`],
);

/** What an item has: OGC API - Features Part 5, /req/returnables-and-receivables/op. */
export const schemaOfItems = schemaResource(
  {
    name: 'schema',
    title: 'Schema of the items',
    description: 'The properties of an item and its geometry. Any but the id may be null.',
  },
  schemaRelation,
  [`${part5}/schemas`, `${part5}/returnables-and-receivables`],
);

function schemaResource(
  kind: SchemaKind,
  relation: string,
  conformsTo: readonly string[],
): Resource {
  const formats = jsonFormatsOf(schemaJson);
  return {
    template: `/collections/{collectionId}/${kind.name}`,
    request(service, asked, [collectionId = '']) {
      const { name, type } = readFormat(asked, formats);
      const published = publishedCollection(service, collectionId);
      return {
        key: `/collections/${collectionId}/${kind.name}?f=${name}`,
        type,
        make: () => ({ content: propertiesDocument(service, published, kind) }),
      };
    },
    operations: (service) =>
      service.collections.map((published) => ({
        path: `/collections/${published.collection.id}/${kind.name}`,
        tag: 'Capabilities',
        operationId: `${published.collection.id}.get${kind.name === 'schema' ? 'Schema' : 'Queryables'}`,
        summary: `${kind.title} of ${published.title}`,
        parameters: [documentParameter],
        content: {
          [schemaJson]: {
            schema: schemaReference('propertiesSchema'),
            example: propertiesDocument(service, published, kind),
          },
          'text/html': htmlContent,
        },
      })),
    schemas: () => ({
      propertiesSchema: { type: 'object', description: 'A JSON Schema, draft 2020-12' },
    }),
    conformsTo,
    collectionLinks: (service, { collection, title }) => [
      link(
        service,
        relation,
        `/collections/${collection.id}/${kind.name}`,
        schemaJson,
        `${kind.title} of ${title}`,
      ),
    ],
  };
}
