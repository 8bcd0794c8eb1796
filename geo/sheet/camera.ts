import { type GeoProjection, geoMercator } from 'd3-geo';
import { InvalidParameter } from '../errors';

/** Where the map looks: zoom after MapLibre, whose world is 512 px wide at 0; centre in degrees. */
export interface SheetCamera {
  zoom: number;
  longitude: number;
  latitude: number;
}

/** Room of the map on the sheet, in px. */
export interface SheetSize {
  width: number;
  height: number;
}

const worldSize = 512;
/** A sheet is no larger and no smaller, so that nobody makes the server draw a wall. */
export const sheetLimits = { least: 240, most: 2400 } as const;

/** Mercator at a camera, in px from the upper left corner of the map. */
export function projectionAt(camera: SheetCamera, { width, height }: SheetSize): GeoProjection {
  const margin = 60;
  return geoMercator()
    .rotate([-camera.longitude, 0])
    .center([0, camera.latitude])
    .scale((worldSize * 2 ** camera.zoom) / (2 * Math.PI))
    .translate([width / 2, height / 2])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
}

/**
 * The camera that shows a whole bbox, as the map's first one does.
 * @param bbox [west, south, east, north] in degrees
 */
export function cameraFor(bbox: readonly number[], { width, height }: SheetSize): SheetCamera {
  const [west = -180, south = -60, east = 180, north = 75] = bbox;
  const breadth = (east < west ? east + 360 : east) - west;
  const [low, high] = [northing(south), northing(north)];
  const zoom = Math.min(
    Math.log2((width * 360) / (breadth * worldSize)),
    Math.log2((height * 2 * Math.PI) / ((high - low) * worldSize)),
  );
  const middle = (low + high) / 2;
  const latitude = ((2 * Math.atan(Math.exp(middle)) - Math.PI / 2) * 180) / Math.PI;
  return { zoom, longitude: west + breadth / 2, latitude };
}

/** Northing on the Mercator sphere of radius 1. */
function northing(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

/**
 * Reads the parameter `map`, "zoom/latitude/longitude" as in the page's address.
 * @throws InvalidParameter when it is no camera
 */
export function parseMapParameter(text: string): SheetCamera {
  const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, more] = numbers;
  const isCamera =
    more === undefined &&
    zoom >= 0 &&
    zoom <= 12 &&
    Math.abs(latitude) <= 85 &&
    Math.abs(longitude) <= 180;
  if (isCamera) return { zoom, latitude, longitude };
  throw new InvalidParameter('map', text, 'zoom/latitude/longitude such as 4.2/48.5/56.2');
}

/**
 * Reads the parameter `size`, "width x height" of the map in px: "900x600".
 * @throws InvalidParameter when it is none, or beyond the limits
 */
export function parseSizeParameter(text: string): SheetSize {
  const match = /^(\d{1,5})x(\d{1,5})$/.exec(text);
  const [width = 0, height = 0] = match?.slice(1).map(Number) ?? [];
  const { least, most } = sheetLimits;
  if (match && [width, height].every((side) => side >= least && side <= most)) {
    return { width, height };
  }
  throw new InvalidParameter('size', text, `WIDTHxHEIGHT in px, each from ${least} to ${most}`);
}
