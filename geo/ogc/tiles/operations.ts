import type { Parameter } from '../../parameter';
import { json } from '../links';
import {
  htmlContent,
  notFoundResponse,
  type Operation,
  type PathParameter,
  schemaReference,
} from '../operation';
import { greatestZoom, leastZoom } from './limits';
import type { Tiled } from './tiled';
import { mvt, tileJsonType, tilesetPath } from './tileset';

/** What the API definition says of a list of tilesets. */
export function tilesetsOperation(
  { path, title }: Tiled,
  name: string,
  parameters: readonly Parameter<unknown>[],
  example: object,
): Operation {
  return {
    path,
    tag: 'Tiles',
    operationId: `${name}.getTileSetsList`,
    summary: `Tilesets of ${title}`,
    parameters,
    content: {
      [json]: { schema: schemaReference('tilesets'), example },
      'text/html': htmlContent,
    },
  };
}

/** What it says of a tileset. */
export function tilesetOperation(
  tiled: Tiled,
  name: string,
  parameters: readonly Parameter<unknown>[],
  examples: { json: object; tileJson: object },
): Operation {
  return {
    path: tilesetPath(tiled),
    tag: 'Tiles',
    operationId: `${name}.getTileSet`,
    summary: `Vector tiles of ${tiled.title}: where they are and what is in them`,
    parameters,
    content: {
      [json]: { schema: schemaReference('tileset'), example: examples.json },
      'text/html': htmlContent,
      [tileJsonType]: { schema: schemaReference('tileJson'), example: examples.tileJson },
    },
  };
}

/** What it says of a tile. */
export function tileOperation(
  tiled: Tiled,
  name: string,
  parameters: readonly Parameter<unknown>[],
): Operation {
  return {
    path: `${tilesetPath(tiled)}/{tileMatrix}/{tileRow}/{tileCol}`,
    tag: 'Tiles',
    operationId: `${name}.getTile`,
    summary: `A vector tile of ${tiled.title}`,
    parameters,
    pathParameters,
    content: {
      [mvt]: {
        schema: {
          type: 'string',
          format: 'binary',
          description: 'Mapbox Vector Tile 2.1; no bytes where nothing is',
        },
        // A tile without anything.
        example: '',
      },
    },
    responses: notFoundResponse,
  };
}

const pathParameters: readonly PathParameter[] = [
  {
    name: 'tileMatrix',
    description: 'The zoom',
    schema: { type: 'integer', minimum: leastZoom, maximum: greatestZoom },
    example: leastZoom,
  },
  {
    name: 'tileRow',
    description: 'The row of that zoom, from the top',
    schema: { type: 'integer', minimum: 0 },
    example: 0,
  },
  {
    name: 'tileCol',
    description: 'The column of that zoom, from the west',
    schema: { type: 'integer', minimum: 0 },
    example: 0,
  },
];
