import { link, schemaJson } from './links';
import { htmlContent, schemaReference } from './operation';
import { propertiesDocument } from './propertySchemas';
import { documentParameter, jsonFormatsOf, type Resource, readFormat } from './resource';
import { type PublishedCollection, publishedCollection, type Service } from './service';

const formats = jsonFormatsOf(schemaJson);
const title = 'Schema of a feature';
const description =
  'An item as GeoJSON. A property without a value is null, which counts as having no property.';

/**
 * A whole feature as a JSON Schema, with the types of its properties. GDAL 3.6 takes the types of a
 * layer's fields from it, and would else guess them from ten features, of which all may be null.
 */
function featureSchema(service: Service, published: PublishedCollection) {
  const kind = { name: 'schema', title, description };
  const { $schema, $id, title: heading, properties } = propertiesDocument(service, published, kind);
  // The id stands in the feature itself; as a property of the schema GDAL would have it twice.
  const names = Object.keys(published.properties.shape).filter((name) => name !== 'id');
  const plain = names.map((name) => {
    const { type, format } = properties[name] ?? {};
    return [name, { type, ...(typeof format === 'string' && { format }) }];
  });
  return {
    $schema,
    $id: `${$id}/feature`,
    title: heading,
    description,
    type: 'object',
    required: ['type', 'id', 'geometry', 'properties'],
    properties: {
      type: { type: 'string', enum: ['Feature'] },
      id: { type: 'string' },
      geometry: { description: 'A GeoJSON geometry (RFC 7946 section 3.1), or null' },
      properties: { type: 'object', properties: Object.fromEntries(plain) },
    },
  };
}

/** The schema that the link `describedby` of a collection leads to. */
export const featureSchemaResource: Resource = {
  template: '/collections/{collectionId}/schema/feature',
  request(service, asked, [collectionId = '']) {
    const { name, type } = readFormat(asked, formats);
    const published = publishedCollection(service, collectionId);
    return {
      key: `/collections/${collectionId}/schema/feature?f=${name}`,
      type,
      make: () => ({ content: featureSchema(service, published) }),
    };
  },
  operations: (service) =>
    service.collections.map((published) => ({
      path: `/collections/${published.collection.id}/schema/feature`,
      tag: 'Capabilities',
      operationId: `${published.collection.id}.getFeatureSchema`,
      summary: `${title} of ${published.title}`,
      parameters: [documentParameter],
      content: {
        [schemaJson]: {
          schema: schemaReference('propertiesSchema'),
          example: featureSchema(service, published),
        },
        'text/html': htmlContent,
      },
    })),
  collectionLinks: (service, { collection, title: name }) => [
    // Relations are compared whatever their case (RFC 8288 section 2.1.1.1); GDAL 3.6 looks for this.
    link(
      service,
      'describedBy',
      `/collections/${collection.id}/schema/feature`,
      schemaJson,
      `${title} of ${name}`,
    ),
  ],
};
