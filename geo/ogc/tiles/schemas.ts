import type { Schema } from '../operation';

const text = { type: 'string' };
const uri = { ...text, format: 'uri' };
const number = { type: 'number' };
const whole = { type: 'integer', minimum: 0 };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Record<string, object>) => {
  return { type: 'object', required: Object.keys(properties), properties };
};
const pair = { type: 'array', items: number, minItems: 2, maxItems: 2 };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const links = list(reference('link'));
const vector = { ...text, enum: ['vector'] };

/** The schemas of the documents of tiles, in OpenAPI 3.0. */
export const tileSchemas: Readonly<Record<string, Schema>> = {
  tileset: object({
    title: text,
    description: text,
    attribution: text,
    dataType: vector,
    crs: uri,
    tileMatrixSetId: text,
    tileMatrixSetURI: uri,
    tileMatrixSetLimits: list(
      object({
        tileMatrix: text,
        minTileRow: whole,
        maxTileRow: whole,
        minTileCol: whole,
        maxTileCol: whole,
      }),
    ),
    boundingBox: object({ lowerLeft: pair, upperRight: pair, crs: uri }),
    layers: list(
      object({
        id: text,
        title: text,
        description: text,
        dataType: vector,
        minTileMatrix: text,
        maxTileMatrix: text,
        propertiesSchema: { type: 'object' },
      }),
    ),
    // The address of a tile is a template, no address.
    links: list({
      ...object({ href: text, rel: text, type: text, title: text }),
      properties: {
        href: text,
        rel: text,
        type: text,
        title: text,
        templated: { type: 'boolean' },
      },
    }),
  }),
  tilesets: object({ title: text, links, tilesets: list(reference('tileset')) }),
  tileJson: object({
    tilejson: { ...text, enum: ['3.0.0'] },
    name: text,
    description: text,
    attribution: text,
    scheme: { ...text, enum: ['xyz'] },
    tiles: list(text),
    minzoom: whole,
    maxzoom: whole,
    bounds: { type: 'array', items: number, minItems: 4, maxItems: 4 },
    vector_layers: list(
      object({
        id: text,
        description: text,
        minzoom: whole,
        maxzoom: whole,
        fields: { type: 'object', additionalProperties: text },
      }),
    ),
  }),
  tileMatrixSets: object({
    title: text,
    tileMatrixSets: list(object({ id: text, title: text, uri, links })),
    links,
  }),
  tileMatrixSet: object({
    id: text,
    title: text,
    uri,
    crs: uri,
    orderedAxes: list(text),
    wellKnownScaleSet: uri,
    tileMatrices: list(
      object({
        id: text,
        scaleDenominator: number,
        cellSize: number,
        cornerOfOrigin: { ...text, enum: ['topLeft'] },
        pointOfOrigin: pair,
        tileWidth: whole,
        tileHeight: whole,
        matrixWidth: whole,
        matrixHeight: whole,
      }),
    ),
    links,
  }),
};
