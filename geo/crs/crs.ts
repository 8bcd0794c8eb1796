import type { Position } from 'geojson';

/** A coordinate reference system in which geometries are asked for and given. */
export interface Crs {
  /** How requests and documents name it (OGC API - Features Part 2, /req/crs/crs-uri). */
  uri: string;
  title: string;
  /** Names of its two axes, in order. */
  axes: readonly [string, string];
  /** Which of its axes goes east: 0 or 1. */
  east: 0 | 1;
  /** Where it is defined, [lowest, highest] of each of its axes. */
  limits: readonly [Range, Range];
  /** From [longitude, latitude] in degrees, WGS 84. */
  fromCrs84(position: Position): Position;
  /** To [longitude, latitude] in degrees, WGS 84. */
  toCrs84(position: Position): Position;
}

type Range = readonly [lowest: number, highest: number];

/** WGS 84, longitude before latitude: what GeoJSON is in. */
export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
export const epsg4326 = 'http://www.opengis.net/def/crs/EPSG/0/4326';
export const epsg3857 = 'http://www.opengis.net/def/crs/EPSG/0/3857';

const longitudes: Range = [-180, 180];
const latitudes: Range = [-90, 90];

/** Radius of the sphere of Web Mercator, in metres: the semi-major axis of WGS 84. */
const radius = 6_378_137;
const halfCircle = Math.PI * radius;
/** Where Web Mercator is as high as it is wide, in degrees. */
const highestLatitude = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;

/** All that there are, the default first. */
export const allCrs: readonly [Crs, ...Crs[]] = [
  {
    uri: crs84,
    title: 'WGS 84, longitude and latitude in degrees',
    axes: ['longitude', 'latitude'],
    east: 0,
    limits: [longitudes, latitudes],
    fromCrs84: (position) => position,
    toCrs84: (position) => position,
  },
  {
    uri: epsg4326,
    title: 'WGS 84, latitude and longitude in degrees',
    axes: ['latitude', 'longitude'],
    east: 1,
    limits: [latitudes, longitudes],
    fromCrs84: swap,
    toCrs84: swap,
  },
  {
    uri: epsg3857,
    title: 'Web Mercator, x and y in metres',
    axes: ['x', 'y'],
    east: 0,
    limits: [
      [-halfCircle, halfCircle],
      [-halfCircle, halfCircle],
    ],
    fromCrs84: toMercator,
    toCrs84: fromMercator,
  },
];

/** The system of a URI; undefined when it is none of ours. */
export function findCrs(uri: string): Crs | undefined {
  return allCrs.find((crs) => crs.uri === uri);
}

/** Whether a position in a system lies where that is defined. */
export function isWithin(crs: Crs, position: Position): boolean {
  return crs.limits.every(([lowest, highest], axis) => {
    const value = position[axis] ?? Number.NaN;
    return value >= lowest && value <= highest;
  });
}

function swap([first = 0, second = 0]: Position): Position {
  return [second, first];
}

/** EPSG method 1024; beyond the highest latitude it gives the edge, in millimetres. */
function toMercator([longitude = 0, latitude = 0]: Position): Position {
  const north = Math.min(Math.max(latitude, -highestLatitude), highestLatitude);
  const y = Math.asinh(Math.tan((north * Math.PI) / 180)) * radius;
  return [millimetres((longitude * halfCircle) / 180), millimetres(y)];
}

function fromMercator([x = 0, y = 0]: Position): Position {
  return [(x / halfCircle) * 180, (Math.atan(Math.sinh(y / radius)) * 180) / Math.PI];
}

function millimetres(metres: number): number {
  const rounded = Math.round(metres * 1000) / 1000;
  // The half circle itself rounds up, out of where Web Mercator is defined.
  return Math.min(Math.max(rounded, -halfCircle), halfCircle);
}
