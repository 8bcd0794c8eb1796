import { featureCollection, flatten, polygon as toFeature, union } from '@turf/turf';
import { mesh } from 'topojson-client';
import { followBorder } from './follow.mjs';
import { boundsOf, inBounds, polygonsOf, ringArea } from './geometry.mjs';
import { joinLines } from './joinLines.mjs';
import { readPackageJson, readTable } from './read.mjs';
import { roundCorners } from './riverNames.mjs';
import { nameRivers } from './rivers.mjs';

/**
 * Where the lakes come from OpenStreetMap (2017, level of about 1 km): Natural Earth's set lacks
 * Balkhash and has the Aral Sea of 1960. `[west, south, east, north]`.
 */
const openStreetMapBounds = [55, 34, 86, 52];

/** In km²; islands in lakes count as well. */
const smallestLake = 40;
const smallestIsland = 25;

/** Rivers that are borders on part of their course, and the borders that follow them. */
const boundaryRivers = ['Panj', 'Amu Darya'];
const riverBorders = ['AF,TJ', 'AF,UZ', 'AF,TM'];

/**
 * @returns {object[]} Lakes as features with `min_zoom` (by area).
 */
export function readLakes() {
  const naturalEarth = readPackageJson('mapeo-offline-map/dist/lakes.json')
    .features.flatMap(({ geometry }) => polygonsOf(geometry))
    .filter((polygon) => !liesIn(polygon, openStreetMapBounds));
  const openStreetMap = readPackageJson('@geo-maps/earth-lakes-1km/map.geo.json')
    .geometries.flatMap(polygonsOf)
    .filter((polygon) => liesIn(polygon, openStreetMapBounds));
  return [...naturalEarth, ...joinParts(openStreetMap)]
    .map(([outer, ...islands]) => [
      outer,
      ...islands.filter((island) => ringArea(island) >= smallestIsland),
    ])
    .filter(([outer]) => ringArea(outer) >= smallestLake)
    .map((coordinates) => ({
      type: 'Feature',
      properties: { min_zoom: lakeZoom(ringArea(coordinates[0])) },
      geometry: { type: 'Polygon', coordinates },
    }));
}

/** OpenStreetMap's polygons are cut along a grid; this puts them together again. */
function joinParts(polygons) {
  const large = polygons.filter(([outer]) => ringArea(outer) >= 1);
  const joined = union(featureCollection(large.map((rings) => toFeature(rings))));
  return flatten(joined).features.map(({ geometry }) => geometry.coordinates);
}

/**
 * @param {object} topology From `buildTopology`.
 * @returns {object[]} Rivers as line features with `min_zoom` and `width`, and with `name` and
 *   `name_zoom` where names/rivers.csv has one.
 */
export function readRivers(topology) {
  return [...readCourses(), ...riversOfPackage(topology)];
}

/** Rivers that the package lacks, by the towns and dams they pass: a few km from where they are. */
function readCourses() {
  return readTable('riverCourses').map(({ name, name_local, min_zoom, width, line }) => ({
    type: 'Feature',
    properties: {
      name,
      ...(name_local ? { name_local } : {}),
      name_zoom: Number(min_zoom),
      min_zoom: Number(min_zoom),
      width: Number(width),
    },
    geometry: {
      type: 'LineString',
      coordinates: roundCorners(line.split(';').map((position) => position.split(' ').map(Number))),
    },
  }));
}

function riversOfPackage(topology) {
  const pieces = readPackageJson('mapeo-offline-map/dist/rivers.json').features;
  const borders = riverBorders.map((pair) => borderOf(topology, pair));
  return joinLines(nameRivers(pieces, readTable('rivers'))).map((river) => {
    if (!boundaryRivers.includes(river.properties.name)) return river;
    const coordinates = borders.reduce(followBorder, river.geometry.coordinates);
    return { ...river, geometry: { type: 'LineString', coordinates } };
  });
}

/** The longest line of the border of two countries. */
function borderOf(topology, pair) {
  const { coordinates } = mesh(
    topology,
    topology.objects.countries,
    (a, b) => [a.id, b.id].sort().join() === pair,
  );
  return coordinates.reduce((a, b) => (a.length >= b.length ? a : b));
}

/** @returns {object[]} Label points of seas and large lakes. */
export function readWaterNames() {
  return readTable('waters').map(({ name, name_local, kind, min_zoom, lon, lat }) => ({
    type: 'Feature',
    properties: {
      name,
      // Two languages stand in two lines.
      ...(name_local ? { name_local: name_local.replaceAll('; ', '\n') } : {}),
      kind,
      min_zoom: Number(min_zoom),
    },
    geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
  }));
}

function lakeZoom(area) {
  if (area >= 12000) return 0;
  if (area >= 2500) return 3;
  if (area >= 800) return 4;
  return area >= 250 ? 5 : 6;
}

function liesIn([outer], bounds) {
  const [west, south, east, north] = boundsOf(outer);
  return inBounds([(west + east) / 2, (south + north) / 2], bounds);
}
