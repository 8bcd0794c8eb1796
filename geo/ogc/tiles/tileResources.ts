import { readParameter } from '../../parameter';
import { formatItemQuery, formatParameterOf } from '../../query';
import { parseSearch, readingParameters, readReading } from '../../search';
import { json, link } from '../links';
import { chooseFormat } from '../negotiate';
import { checkReading, readCollection } from '../readings';
import {
  documentParameter,
  type Formats,
  jsonFormats,
  type Resource,
  readFormat,
} from '../resource';
import type { Service } from '../service';
import { cutTile } from './cut';
import { readTileAddress } from './limits';
import { tileOperation, tilesetOperation, tilesetsOperation } from './operations';
import { tileSchemas } from './schemas';
import { type Tiled, tiledCollection, tiledCollections, tiledDataset } from './tiled';
import {
  mvt,
  tileJsonDocument,
  tilesetDocument,
  tilesetFormats,
  tilesetPath,
  tilesetsDocument,
  tilesetsVector,
} from './tileset';
import { webMercatorQuadId } from './webMercatorQuad';

const classes = 'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf';

const tileFormats: Formats<'mvt'> = [
  { name: 'mvt', type: mvt, aliases: ['application/x-protobuf', 'application/octet-stream'] },
];
const tileFormatParameter = formatParameterOf(['mvt']);
const tilesetFormatParameter = formatParameterOf(['json', 'html', 'tilejson']);
const tileParameters = [...readingParameters, tileFormatParameter];
const tilesetParameters = [...readingParameters, tilesetFormatParameter];

/** Of what there are tiles, and how its addresses and operations are named. */
interface Kind {
  /** Path of its tilesets, with names in braces. */
  template: string;
  /** Splits what stands in the path for names into what is tiled, and the names that remain. */
  find(service: Service, names: readonly string[]): { tiled: Tiled; rest: readonly string[] };
  /** All that there is of the kind, with the beginning of its operations' ids. */
  all(service: Service): { tiled: Tiled; name: string }[];
}

const ofCollection: Kind = {
  template: '/collections/{collectionId}/tiles',
  find: (service, [id = '', ...rest]) => ({ tiled: tiledCollection(service, id), rest }),
  all: (service) =>
    tiledCollections(service).map(({ collection: { id } }) => ({
      tiled: tiledCollection(service, id),
      name: `${id}.collection.vector`,
    })),
};

const ofDataset: Kind = {
  template: '/tiles',
  find: (service, rest) => ({ tiled: tiledDataset(service), rest }),
  all: (service) =>
    tiledCollections(service).length > 0
      ? [{ tiled: tiledDataset(service), name: 'dataset.vector' }]
      : [],
};

/** The tilesets that there are: OGC API - Tiles /req/tilesets-list/tileset-path. */
function tilesetsResource(kind: Kind, more: Partial<Resource>): Resource {
  return {
    template: kind.template,
    request(service, asked, names) {
      const { name, type } = readFormat(asked, jsonFormats);
      const { tiled } = kind.find(service, names);
      return {
        key: `${tiled.path}?f=${name}`,
        type,
        make: () => ({ content: tilesetsDocument(service, tiled, name) }),
      };
    },
    operations: (service) =>
      kind
        .all(service)
        .map(({ tiled, name }) =>
          tilesetsOperation(
            tiled,
            name,
            [documentParameter],
            tilesetsDocument(service, tiled, 'json'),
          ),
        ),
    schemas: () => tileSchemas,
    ...more,
  };
}

/** One tileset, also as TileJSON: OGC API - Tiles /req/tileset/description. */
function tilesetResource(kind: Kind): Resource {
  return {
    template: `${kind.template}/${webMercatorQuadId}`,
    request(service, { search, accept }, names) {
      const texts = parseSearch(search, tilesetParameters);
      const { tiled } = kind.find(service, names);
      const reading = readReading(texts);
      checkReading(service, reading);
      const wanted = readParameter(texts, tilesetFormatParameter);
      const { name, type } = chooseFormat(tilesetFormats, wanted, accept);
      return {
        key: `${tilesetPath(tiled)}?${formatItemQuery(reading)}&f=${name}`,
        type,
        make: () => ({
          content:
            name === 'tilejson'
              ? tileJsonDocument(service, tiled, reading)
              : tilesetDocument(service, tiled, reading, name),
        }),
      };
    },
    operations: (service) =>
      kind.all(service).map(({ tiled, name }) =>
        tilesetOperation(tiled, name, tilesetParameters, {
          json: tilesetDocument(service, tiled, {}),
          tileJson: tileJsonDocument(service, tiled, {}),
        }),
      ),
  };
}

/**
 * A tile: OGC API - Tiles /req/core/tc-op, /req/core/tc-success. Within the limits of the tileset one
 * without anything has no bytes; outside there is none (/req/core/tc-error).
 */
function tileResource(kind: Kind): Resource {
  return {
    template: `${kind.template}/${webMercatorQuadId}/{tileMatrix}/{tileRow}/{tileCol}`,
    request(service, { search, accept }, names) {
      const texts = parseSearch(search, tileParameters);
      const { tiled, rest } = kind.find(service, names);
      const [tileMatrix = '', tileRow = '', tileCol = ''] = rest;
      const address = readTileAddress(tiled.limits, tileMatrix, tileRow, tileCol);
      const reading = readReading(texts);
      checkReading(service, reading);
      const { type } = chooseFormat(tileFormats, readParameter(texts, tileFormatParameter), accept);
      const place = `${tileMatrix}/${tileRow}/${tileCol}`;
      return {
        key: `${tilesetPath(tiled)}/${place}?${formatItemQuery(reading)}`,
        type,
        make() {
          const layers = tiled.collections.map((published) => ({
            name: published.collection.id,
            items: readCollection(service, published, reading).items,
          }));
          return { content: cutTile(layers, address) };
        },
      };
    },
    operations: (service) =>
      kind.all(service).map(({ tiled, name }) => tileOperation(tiled, name, tileParameters)),
  };
}

const named = (names: string[]) => names.map((name) => `${classes}/${name}`);

/** The tiles of each collection, and of all together. */
export const tileResources: readonly Resource[] = [
  tilesetsResource(ofDataset, {
    conformsTo: named(['core', 'tileset', 'tilesets-list', 'dataset-tilesets', 'mvt', 'oas30']),
    landingLinks: (service) =>
      ofDataset
        .all(service)
        .map(({ tiled }) => link(service, tilesetsVector, tiled.path, json, 'Vector tiles of all')),
  }),
  tilesetResource(ofDataset),
  tileResource(ofDataset),
  tilesetsResource(ofCollection, {
    conformsTo: named(['geodata-tilesets']),
    collectionLinks: (service, { collection: { id }, title }) =>
      tiledCollections(service).some(({ collection }) => collection.id === id)
        ? [
            link(
              service,
              tilesetsVector,
              `/collections/${id}/tiles`,
              json,
              `Vector tiles of ${title}`,
            ),
          ]
        : [],
  }),
  tilesetResource(ofCollection),
  tileResource(ofCollection),
];
