import { formatItemQuery } from '../../query';
import type { Reading } from '../../reading';
import type { Link } from '../documents';
import { attribution, crs84, html, json, licenceLink, link } from '../links';
import { type DocumentFormat, type Formats, formLinks, jsonFormats } from '../resource';
import type { PublishedCollection, Service } from '../service';
import { greatestZoom, leastZoom, type TileMatrixLimits } from './limits';
import { drawnBox, type Tiled } from './tiled';
import {
  webMercator,
  webMercatorQuad,
  webMercatorQuadId,
  webMercatorQuadUri,
} from './webMercatorQuad';

/** Media type of a vector tile. */
export const mvt = 'application/vnd.mapbox-vector-tile';
/** Media type of TileJSON, as OGC API - Tiles writes it. */
export const tileJsonType = 'application/vnd.mapbox.tile+json';

export const tilingScheme = 'http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme';
export const tilingSchemes = 'http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes';
export const tilesetsVector = 'http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector';

/** Forms of a tileset. */
export type TilesetFormat = DocumentFormat | 'tilejson';

export const tilesetFormats: Formats<TilesetFormat> = [
  { name: 'json', type: json },
  { name: 'html', type: html, aliases: ['application/xhtml+xml'] },
  { name: 'tilejson', type: tileJsonType },
];

/** A link whose address has names in braces (RFC 6570). */
export interface TemplatedLink extends Link {
  templated: true;
}

/** A tileset (OGC 17-083r4, section 7.3; OGC API - Tiles /req/tileset/description). */
export interface TilesetDocument {
  title: string;
  description: string;
  attribution: string;
  dataType: 'vector';
  crs: string;
  tileMatrixSetId: string;
  tileMatrixSetURI: string;
  tileMatrixSetLimits: readonly TileMatrixLimits[];
  boundingBox: { lowerLeft: [number, number]; upperRight: [number, number]; crs: string };
  layers: TilesetLayer[];
  links: (Link | TemplatedLink)[];
}

/** A layer of the tiles: the items of one collection. */
export interface TilesetLayer {
  id: string;
  title: string;
  description: string;
  dataType: 'vector';
  minTileMatrix: string;
  maxTileMatrix: string;
  propertiesSchema: { type: 'object'; properties: Record<string, { type: string }> };
}

/** TileJSON 3.0.0. */
export interface TileJson {
  tilejson: '3.0.0';
  name: string;
  description: string;
  attribution: string;
  scheme: 'xyz';
  tiles: string[];
  minzoom: number;
  maxzoom: number;
  bounds: [number, number, number, number];
  vector_layers: {
    id: string;
    description: string;
    minzoom: number;
    maxzoom: number;
    fields: Record<string, string>;
  }[];
}

/** Address of the one tileset that there is of a collection, or of all. */
export function tilesetPath({ path }: Pick<Tiled, 'path'>): string {
  return `${path}/${webMercatorQuadId}`;
}

/** The tilesets of a collection, or of all (OGC API - Tiles /req/tilesets-list/tileset-links). */
export function tilesetsDocument(service: Service, tiled: Tiled, form: DocumentFormat) {
  const title = `Tilesets of ${tiled.title}`;
  return {
    title,
    links: [...formLinks(service, tiled.path, jsonFormats, form, title), licenceLink(service)],
    tilesets: [tilesetDocument(service, tiled, {})],
  };
}

/** @param reading how the atlas is read; the addresses of the tiles say it, too */
export function tilesetDocument(
  service: Service,
  tiled: Tiled,
  reading: Partial<Reading>,
  form: TilesetFormat = 'json',
): TilesetDocument {
  const [west, south, east, north] = drawnBox(tiled.bbox);
  const search = formatItemQuery(reading);
  const self = `${tilesetPath(tiled)}${search && `?${search}`}`;
  const title = `Vector tiles of ${tiled.title}`;
  return {
    title,
    description: tiled.description,
    attribution: attribution(service),
    dataType: 'vector',
    crs: webMercator,
    tileMatrixSetId: webMercatorQuadId,
    tileMatrixSetURI: webMercatorQuadUri,
    tileMatrixSetLimits: tiled.limits,
    boundingBox: { lowerLeft: [west, south], upperRight: [east, north], crs: crs84 },
    layers: tiled.collections.map(layerDocument),
    links: [
      ...formLinks(service, self, tilesetFormats, form, title),
      link(service, tilingScheme, matrixSetPath, json, webMercatorQuad.title),
      {
        ...link(service, 'item', '', mvt, `A tile of ${tiled.title}`),
        href: tileTemplate(service, tiled, reading, '{tileMatrix}/{tileRow}/{tileCol}'),
        templated: true,
      },
      licenceLink(service),
    ],
  };
}

export const matrixSetPath = `/tileMatrixSets/${webMercatorQuadId}`;

/** The same tileset for maps (TileJSON 3.0.0). */
export function tileJsonDocument(
  service: Service,
  tiled: Tiled,
  reading: Partial<Reading>,
): TileJson {
  return {
    tilejson: '3.0.0',
    name: tiled.title,
    description: tiled.description,
    attribution: attribution(service),
    scheme: 'xyz',
    // Zoom, row, column: the row is TileJSON's y.
    tiles: [tileTemplate(service, tiled, reading, '{z}/{y}/{x}')],
    minzoom: leastZoom,
    maxzoom: greatestZoom,
    bounds: drawnBox(tiled.bbox),
    vector_layers: tiled.collections.map(({ collection, types }) => ({
      id: collection.id,
      description: collection.description,
      minzoom: leastZoom,
      maxzoom: greatestZoom,
      fields: Object.fromEntries(
        [...types].flatMap(([name, type]) => {
          const field = fieldTypes[type];
          return field ? [[name, field]] : [];
        }),
      ),
    })),
  };
}

const fieldTypes: Readonly<Record<string, string>> = {
  string: 'String',
  timestamp: 'String',
  number: 'Number',
  boolean: 'Boolean',
};

function layerDocument({ collection, title, types }: PublishedCollection): TilesetLayer {
  return {
    id: collection.id,
    title,
    description: collection.description,
    dataType: 'vector',
    minTileMatrix: String(leastZoom),
    maxTileMatrix: String(greatestZoom),
    propertiesSchema: {
      type: 'object',
      properties: Object.fromEntries(
        [...types].flatMap(([name, type]) => {
          const field = fieldTypes[type];
          return field ? [[name, { type: field.toLowerCase() }]] : [];
        }),
      ),
    },
  };
}

function tileTemplate(
  service: Service,
  tiled: Tiled,
  reading: Partial<Reading>,
  names: string,
): string {
  const search = formatItemQuery(reading);
  return `${service.base}${tilesetPath(tiled)}/${names}${search && `?${search}`}`;
}
