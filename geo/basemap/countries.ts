import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import { NotFound } from '../errors';
import {
  type CountryProperties,
  type CountryTopology,
  countryTopology,
  roundPosition,
} from './outlines';
import { simplifyLine } from './simplify';

export type { CountryProperties } from './outlines';

/** Codes of all countries of the basemap, ISO 3166-1 alpha-2 (and `XK`), sorted. */
export function countryCodes(): string[] {
  return geometries()
    .map(({ properties }) => properties.iso)
    .sort();
}

/**
 * The outline of a country after RFC 7946: outer rings counterclockwise, cut at the antimeridian,
 * `[longitude, latitude]` with three decimals. Neighbours share every vertex of their border, and
 * the tiles of the basemap are cut from the same outlines.
 *
 * @param iso ISO 3166-1 alpha-2, in capitals.
 * @throws NotFound for a code that the basemap does not have.
 */
export function countryGeometry(iso: string): Polygon | MultiPolygon {
  const outline = feature(countryTopology(), geometryOf(iso)).geometry;
  const polygons = outline.coordinates.map((rings) =>
    rings.map((ring, index) => wind(ring.map(roundPosition), index === 0)),
  );
  const [only] = polygons;
  return only && polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Name, code and label position of a country. Throws NotFound as `countryGeometry` does. */
export function countryProperties(iso: string): CountryProperties {
  return geometryOf(iso).properties;
}

/**
 * Countries that share a land border with one, sorted by code.
 *
 * @throws NotFound for a code that the basemap does not have.
 */
export function countryNeighbours(iso: string): string[] {
  const all = geometries();
  const neighbours = neighbors(all)[all.indexOf(geometryOf(iso))] ?? [];
  return neighbours.flatMap((index) => all[index]?.properties.iso ?? []).sort();
}

/**
 * The common land border of two countries, simplified as the outlines are (about 1 km in Central
 * Asia, Afghanistan and the Caucasus, 5 km elsewhere), or null when they have none.
 *
 * @throws NotFound for a code that the basemap does not have.
 */
export function sharedBorder(isoA: string, isoB: string): MultiLineString | null {
  const pair = [geometryOf(isoA), geometryOf(isoB)];
  const { coordinates } = mesh(
    countryTopology(),
    { type: 'GeometryCollection', geometries: pair },
    (a, b) => a !== b,
  );
  return coordinates.length > 0
    ? { type: 'MultiLineString', coordinates: coordinates.map((line) => line.map(roundPosition)) }
    : null;
}

/**
 * The outline of several countries together, without the borders between them, after RFC 7946
 * (outer rings counterclockwise). Each border is simplified once.
 *
 * @param codes ISO 3166-1 alpha-2, in capitals.
 * @param tolerance In degrees; islands smaller than about its square are left out.
 * @throws NotFound for a code that the basemap does not have.
 */
export function mergedOutline(codes: readonly string[], tolerance: number): MultiPolygon {
  const { coordinates } = merge(coarser(tolerance), codes.map(geometryOf));
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      .filter(([outer]) => outer && isLargerThan(tolerance, outer))
      .map((rings) =>
        rings
          .filter((ring) => isLargerThan(tolerance, ring))
          .map((ring, index) => wind(ring.map(roundPosition), index === 0)),
      ),
  };
}

/** The topology with each arc simplified, positions as they are on the globe. */
function coarser(tolerance: number): CountryTopology {
  const topology = countryTopology();
  // The arcs are stored as differences between whole numbers; `feature` undoes that.
  const arcs = topology.arcs.map((_, index) => {
    const line = feature(topology, { type: 'LineString', arcs: [index], properties: {} });
    return simplifyLine(line.geometry.coordinates, tolerance);
  });
  return { ...topology, transform: undefined, arcs };
}

function isLargerThan(tolerance: number, ring: readonly Position[]): boolean {
  return Math.abs(signedArea(ring)) > (tolerance * tolerance) / 2;
}

/**
 * All countries in coarser outlines for a still picture. Each border is simplified once, so that
 * neighbours still fit. Rings run clockwise as d3-geo reads them, which is not RFC 7946.
 *
 * @param tolerance In degrees; islands smaller than about its square are left out.
 */
export function simplifiedCountries(
  tolerance: number,
): FeatureCollection<MultiPolygon, CountryProperties> {
  const coarse = coarser(tolerance);
  const features = geometries().map((geometry): Feature<MultiPolygon, CountryProperties> => {
    const { coordinates } = feature(coarse, geometry).geometry;
    return {
      type: 'Feature',
      id: geometry.properties.iso,
      properties: geometry.properties,
      geometry: {
        type: 'MultiPolygon',
        coordinates: coordinates
          .filter(([outer]) => outer && isLargerThan(tolerance, outer))
          .map((rings) =>
            rings
              .filter((ring) => isLargerThan(tolerance, ring))
              .map((ring, index) => wind(ring.map(roundPosition), index > 0)),
          ),
      },
    };
  });
  return { type: 'FeatureCollection', features };
}

function geometries() {
  return countryTopology().objects.countries.geometries;
}

function geometryOf(iso: string) {
  const found = geometries().find(({ properties }) => properties.iso === iso);
  if (!found) throw new NotFound('country', iso, countryCodes());
  return found;
}

/** Turns the ring to run counterclockwise, or else clockwise. */
function wind(ring: Position[], counterclockwise: boolean): Position[] {
  return signedArea(ring) > 0 === counterclockwise ? ring : ring.toReversed();
}

/** In square degrees; positive when counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
