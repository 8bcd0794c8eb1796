import type { Geometry, Position } from 'geojson';

/** A geometry that is easy to get wrong, and what must come of it. */
export interface GeometryCase {
  name: string;
  geometry: Geometry;
  /** Its box, west greater than east where it crosses the antimeridian; left out when refused. */
  bbox?: [number, number, number, number];
  /** A position that it covers, and one beside it. */
  on?: Position;
  off?: Position;
  /** Why it is refused. */
  refused?: RegExp;
  /** Whether a tile of the whole world shows it, a pole at its edge; left out, it does. */
  isDrawn?: boolean;
}

const polygon = (...rings: Position[][]): Geometry => ({ type: 'Polygon', coordinates: rings });
const point = (...position: Position): Geometry => ({ type: 'Point', coordinates: position });
const line = (...positions: Position[]): Geometry => ({
  type: 'LineString',
  coordinates: positions,
});
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const badRing = /a ring of at least four positions, the last as the first/;
const outside = /longitude from -180 to 180 and latitude from -90 to 90/;

export const geometryCases: readonly GeometryCase[] = [
  { name: 'null island', geometry: point(0, 0), bbox: [0, 0, 0, 0], on: [0, 0], off: [1, 1] },
  {
    name: 'a box around null island',
    geometry: polygon(box(-5, -5, 5, 5)),
    bbox: [-5, -5, 5, 5],
    on: [0, 0],
    off: [6, 0],
  },
  {
    name: 'the north pole',
    geometry: point(0, 90),
    bbox: [0, 90, 0, 90],
    on: [0, 90],
    off: [0, 80],
  },
  {
    name: 'the south pole',
    geometry: point(0, -90),
    bbox: [0, -90, 0, -90],
    on: [0, -90],
    off: [0, -80],
  },
  {
    name: 'a cap around the north pole',
    geometry: polygon(box(-180, 80, 180, 90)),
    bbox: [-180, 80, 180, 90],
    on: [10, 85],
    off: [10, 70],
  },
  {
    name: 'Antarctica, closed along the pole',
    geometry: polygon([
      [-180, -90],
      [180, -90],
      [180, -65],
      [0, -70],
      [-180, -65],
      [-180, -90],
    ]),
    bbox: [-180, -90, 180, -65],
    on: [100, -80],
    off: [0, -60],
  },
  {
    name: 'a point on the antimeridian',
    geometry: point(180, -17),
    bbox: [180, -17, 180, -17],
    on: [180, -17],
    off: [179, -17],
  },
  {
    name: 'the same point from the other side',
    geometry: point(-180, -17),
    bbox: [-180, -17, -180, -17],
    on: [-180, -17],
    off: [-179, -17],
  },
  {
    name: 'an area cut at the antimeridian',
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[box(170, -20, 180, -10)], [box(-180, -20, -170, -10)]],
    },
    bbox: [170, -20, -170, -10],
    on: [-175, -15],
    off: [0, -15],
  },
  {
    name: 'a line cut at the antimeridian',
    geometry: {
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 10],
        ],
      ],
    },
    bbox: [170, 0, -170, 10],
    on: [180, 5],
    off: [0, 5],
  },
  {
    name: 'points on both sides of the antimeridian',
    geometry: {
      type: 'MultiPoint',
      coordinates: [
        [178, -18],
        [-172, -14],
      ],
    },
    bbox: [178, -18, -172, -14],
    on: [178, -18],
    off: [0, -16],
  },
  {
    name: 'an area beyond the antimeridian',
    geometry: polygon(box(170, -20, 190, -10)),
    refused: outside,
  },
  {
    name: 'a line beyond the antimeridian',
    geometry: line([-179, 0], [-181, 0]),
    refused: outside,
  },
  { name: 'latitude beyond the pole', geometry: point(0, 90.0001), refused: outside },
  { name: 'swapped axes that leave the globe', geometry: point(38.5, 168.8), refused: outside },
  {
    name: 'swapped axes that stay on it',
    geometry: point(38.54, 68.78),
    bbox: [38.54, 68.78, 38.54, 68.78],
    on: [38.54, 68.78],
    off: [68.78, 38.54],
  },
  { name: 'metres for degrees', geometry: point(7_654_321, 4_654_321), refused: outside },
  {
    name: 'an area with a hole',
    geometry: polygon(box(60, 30, 80, 50), box(65, 35, 75, 45).toReversed()),
    bbox: [60, 30, 80, 50],
    on: [62, 32],
    off: [70, 40],
  },
  {
    name: 'a hole wound as the outside',
    geometry: polygon(box(60, 30, 80, 50), box(65, 35, 75, 45)),
    bbox: [60, 30, 80, 50],
    on: [62, 32],
    off: [70, 40],
  },
  {
    name: 'an area wound clockwise',
    geometry: polygon(box(60, 30, 80, 50).toReversed()),
    bbox: [60, 30, 80, 50],
    on: [70, 40],
    off: [90, 40],
  },
  {
    name: 'an island in a hole',
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[box(60, 30, 80, 50), box(65, 35, 75, 45).toReversed()], [box(69, 39, 71, 41)]],
    },
    bbox: [60, 30, 80, 50],
    on: [70, 40],
    off: [67, 37],
  },
  {
    name: 'a ring that is not closed',
    geometry: polygon(box(60, 30, 80, 50).slice(0, 4)),
    refused: badRing,
  },
  {
    name: 'a ring of three positions',
    geometry: polygon([
      [60, 30],
      [80, 30],
      [60, 30],
    ]),
    refused: badRing,
  },
  {
    name: 'a line of one position',
    geometry: line([60, 30]),
    refused: /a line of at least two positions/,
  },
  {
    name: 'a ring without an area',
    geometry: polygon([
      [60, 30],
      [80, 30],
      [60, 30],
      [60, 30],
    ]),
    bbox: [60, 30, 80, 30],
    on: [70, 30],
    off: [70, 31],
    isDrawn: false,
  },
  {
    name: 'a ring that crosses itself',
    geometry: polygon([
      [60, 30],
      [80, 50],
      [80, 30],
      [60, 40],
      [60, 30],
    ]),
    bbox: [60, 30, 80, 50],
    on: [79, 40],
    off: [70, 31],
  },
  {
    name: 'the same corner twice in a row',
    geometry: polygon([
      [60, 30],
      [60, 30],
      [80, 30],
      [80, 50],
      [80, 50],
      [60, 50],
      [60, 30],
    ]),
    bbox: [60, 30, 80, 50],
    on: [70, 40],
    off: [90, 40],
  },
  {
    name: 'heights',
    geometry: polygon(box(60, 30, 80, 50).map((position) => [...position, 4000])),
    bbox: [60, 30, 80, 50],
    on: [70, 40],
    off: [90, 40],
  },
  {
    name: 'the whole globe',
    geometry: polygon(box(-180, -90, 180, 90)),
    bbox: [-180, -90, 180, 90],
    on: [70, 40],
  },
  {
    name: 'several kinds in one',
    geometry: { type: 'GeometryCollection', geometries: [point(69, 38), line([60, 30], [62, 30])] },
    bbox: [60, 30, 69, 38],
    on: [61, 30],
    off: [65, 34],
  },
];
