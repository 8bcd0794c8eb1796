import { type GeoPath, geoGraticule, geoMercator, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { simplifiedCountries } from '../basemap/countries';
import type { Bbox } from '../bbox';
import { extentOf } from '../extent';
import type { Item } from '../feature';

/** Items as shapes of an SVG, on the land around them. Coordinates are units of the view box. */
export interface ItemsPicture {
  width: number;
  height: number;
  land: string;
  /** Every ten degrees, or every thirty on a picture of the whole earth. */
  graticule: string;
  shapes: {
    id: string;
    name: string;
    label: string;
    kind: 'point' | 'line' | 'area';
    /** Path data; of points a circle of `pointRadius` around each. */
    path: string;
    /** Where a point's name may stand; left out for other shapes. */
    spot?: { x: number; y: number };
  }[];
}

export const pictureWidth = 960;
export const pictureHeight = 480;
const pointRadius = 5;
/** Room between the outermost item and the frame. */
const margin = 40;
/** What a single point shows around it, in degrees. */
const leastSpan = 24;
/** By how many degrees outlines may differ: about a pixel on a wide picture, and on a near one. */
const tolerances = { wide: 0.25, near: 0.08 };
/** Pictures of more degrees than this are wide. */
const widest = 60;

/**
 * Draws items in Mercator's projection, centred on them, across the antimeridian too.
 * @returns undefined when none of them has a geometry
 */
export function itemsPicture(items: readonly Item[]): ItemsPicture | undefined {
  const extent = extentOf(items.map(({ geometry }) => geometry));
  if (!extent) return undefined;
  const { path, degrees } = fitted(extent);
  return {
    width: pictureWidth,
    height: pictureHeight,
    land: path(land(degrees > widest ? 'wide' : 'near')) ?? '',
    graticule: path(geoGraticule().step(degrees > 90 ? [30, 30] : [10, 10])()) ?? '',
    shapes: items.flatMap(({ id, geometry, properties: { name, label } }) => {
      const shape = geometry && path(clockwise(geometry));
      if (!geometry || !shape) return [];
      const kind = kindOf(geometry);
      const [x = 0, y = 0] = kind === 'point' ? path.centroid(geometry) : [];
      return [{ id, name, label, kind, path: shape, ...(kind === 'point' && { spot: { x, y } }) }];
    }),
  };
}

function fitted([west, south, east, north]: Bbox): { path: GeoPath; degrees: number } {
  const breadth = east < west ? east - west + 360 : east - west;
  const degrees = Math.max(breadth, leastSpan);
  const [low, high] = [Math.max(south, -70), Math.min(north, 80)];
  const middle = (low + high) / 2;
  const half = Math.max((high - low) / 2, leastSpan / 4);
  const projection = geoMercator()
    .rotate([-(west + breadth / 2), 0])
    .scale(1)
    .translate([0, 0]);
  const [, top = 0] = projection([west + breadth / 2, Math.min(middle + half, 84)]) ?? [];
  const [, bottom = 0] = projection([west + breadth / 2, Math.max(middle - half, -84)]) ?? [];
  const scale = Math.min(
    (pictureWidth - 2 * margin) / ((degrees * Math.PI) / 180),
    (pictureHeight - 2 * margin) / (bottom - top),
  );
  projection
    .scale(scale)
    .translate([pictureWidth / 2, pictureHeight / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [-margin, -margin],
      [pictureWidth + margin, pictureHeight + margin],
    ]);
  return { path: geoPath(projection).digits(1).pointRadius(pointRadius), degrees };
}

type Outlines = ReturnType<typeof simplifiedCountries>;
const outlines = new Map<keyof typeof tolerances, Outlines>();

/** Simplified once: it takes a third of a second. */
function land(scale: keyof typeof tolerances): Outlines {
  const known = outlines.get(scale) ?? simplifiedCountries(tolerances[scale]);
  outlines.set(scale, known);
  return known;
}

/**
 * Turns every ring round: d3 takes a ring for what lies to its right, GeoJSON for what lies to its
 * left.
 */
export function clockwise(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { type: 'Polygon', coordinates: reversed(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(reversed) };
    default:
      return geometry;
  }
}

function reversed(rings: Position[][]): Position[][] {
  return rings.map((ring) => ring.toReversed());
}

function kindOf({ type }: Geometry): 'point' | 'line' | 'area' {
  if (type === 'Point' || type === 'MultiPoint') return 'point';
  return type === 'LineString' || type === 'MultiLineString' ? 'line' : 'area';
}
