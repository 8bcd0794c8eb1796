import { z } from 'zod';
import type { PublishedCollection, Service } from './service';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Record<string, object>, optional: string[] = []) => {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  // OpenAPI 3.0 does not allow an empty list.
  return { type: 'object', ...(required.length > 0 && { required }), properties };
};
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const links = list(reference('link'));

/** The schemas of the API's documents (geo/ogc/documents.ts), in OpenAPI 3.0. */
export function schemas(service: Service): Record<string, object> {
  return {
    link: object({ href: { ...text, format: 'uri' }, rel: text, type: text, title: text }),
    landingPage: object({ title: text, description: text, attribution: text, links }),
    conformance: object({ conformsTo: list({ ...text, format: 'uri' }), links }),
    openApi: { type: 'object', description: 'An API definition in OpenAPI 3.0' },
    extent,
    collection: object({
      id: text,
      title: text,
      description: text,
      attribution: text,
      itemType: { ...text, enum: ['feature'] },
      extent: reference('extent'),
      crs: list(text),
      storageCrs: text,
      links,
    }),
    collections: object({ collections: list(reference('collection')), links }),
    geometry: {
      ...object({ type: { ...text, enum: geometryTypes }, coordinates: list({}) }),
      nullable: true,
      description: 'A GeoJSON geometry; positions are [longitude, latitude], WGS 84',
    },
    panel: {
      ...object(
        {
          address: text,
          kicker: text,
          title: text,
          lead: text,
          blocks: list({ type: 'object' }),
          related: list(text),
        },
        ['lead'],
      ),
      description: 'What a reader is shown of the item: figures and statements with their sources',
    },
    citation: {
      ...object(
        {
          title: text,
          apa: text,
          inText: text,
          bibtex: text,
          csl: list({ type: 'object' }),
          version: text,
          permalink: { ...text, format: 'uri' },
          asOf: text,
          locator: text,
        },
        ['asOf', 'locator'],
      ),
      description: 'How to cite the atlas or a part of it; csl holds CSL-JSON',
    },
    problem: {
      ...object({ type: text, title: text, status: { type: 'integer' }, detail: text }, ['detail']),
      description: 'What went wrong (RFC 9457)',
    },
    ...Object.assign({}, ...service.collections.map(itemSchemas)),
  };
}

const geometryTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
];

const extent = object(
  {
    spatial: object({
      bbox: list({ type: 'array', minItems: 4, maxItems: 4, items: { type: 'number' } }),
      crs: text,
    }),
    temporal: object({
      interval: list({
        type: 'array',
        minItems: 2,
        maxItems: 2,
        items: { ...text, nullable: true },
      }),
      trs: text,
    }),
  },
  ['spatial', 'temporal'],
);

function itemSchemas({ collection: { id }, properties }: PublishedCollection) {
  const options = { target: 'openapi-3.0', io: 'output', unrepresentable: 'any' } as const;
  const item = {
    type: { ...text, enum: ['Feature'] },
    id: text,
    geometry: reference('geometry'),
    properties: { ...z.toJSONSchema(properties, options), additionalProperties: false },
  };
  return {
    [`${id}Item`]: object(item),
    [`${id}Items`]: object({
      type: { ...text, enum: ['FeatureCollection'] },
      timeStamp: { ...text, format: 'date-time' },
      numberMatched: count,
      numberReturned: count,
      links,
      features: list(reference(`${id}Item`)),
    }),
    [`${id}Document`]: object({ ...item, links, panel: reference('panel') }),
  };
}
