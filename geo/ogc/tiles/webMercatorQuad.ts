/** A cell of the grid of one zoom; rows are counted from the top (north), columns from the west. */
export interface TileAddress {
  /** The zoom, which is also the id of the tile matrix. */
  tileMatrix: number;
  tileRow: number;
  tileCol: number;
}

/** One zoom of a tile matrix set (OGC Two Dimensional Tile Matrix Set 2.0, section 7). */
export interface TileMatrix {
  id: string;
  scaleDenominator: number;
  cellSize: number;
  cornerOfOrigin: 'topLeft';
  pointOfOrigin: [x: number, y: number];
  tileWidth: number;
  tileHeight: number;
  matrixWidth: number;
  matrixHeight: number;
}

export const webMercatorQuadId = 'WebMercatorQuad';
export const webMercatorQuadUri =
  'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad';
export const webMercator = 'http://www.opengis.net/def/crs/EPSG/0/3857';

/** Half the width of the world in metres of Web Mercator. */
const half = 20_037_508.342_789_2;
const tileSize = 256;
/** Metres of a pixel of 0.28 mm, the standard's, at scale 1 : 1. */
const pixel = 0.000_28;
const tileMatrices = 25;

/** The latitude at which the square world of Web Mercator ends, in degrees. */
export const greatestLatitude = 85.051_128_779_806_6;

/**
 * The tile matrix set WebMercatorQuad (OGC Two Dimensional Tile Matrix Set 2.0, annex D.1): tiles
 * of 256 px, as most maps on the web have them, from zoom 0 to 24.
 */
export const webMercatorQuad = {
  id: webMercatorQuadId,
  title: 'Google Maps Compatible for the World',
  uri: webMercatorQuadUri,
  crs: webMercator,
  orderedAxes: ['X', 'Y'],
  wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible',
  tileMatrices: Array.from({ length: tileMatrices }, (_, zoom): TileMatrix => {
    const across = 2 ** zoom;
    const cellSize = (2 * half) / (tileSize * across);
    return {
      id: String(zoom),
      scaleDenominator: cellSize / pixel,
      cellSize,
      cornerOfOrigin: 'topLeft',
      pointOfOrigin: [-half, half],
      tileWidth: tileSize,
      tileHeight: tileSize,
      matrixWidth: across,
      matrixHeight: across,
    };
  }),
} as const;

/** Where a longitude lies between the west and east end of the world, 0 to 1. */
export function acrossWorld(longitude: number): number {
  return (longitude + 180) / 360;
}

/** Where a latitude lies between the top and bottom of the square world, 0 to 1; poles clamped. */
export function downWorld(latitude: number): number {
  const clamped = Math.max(-greatestLatitude, Math.min(greatestLatitude, latitude));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
