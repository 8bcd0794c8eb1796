import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Bbox } from './bbox';
import { intersectsBbox } from './intersect';

const point: Geometry = { type: 'Point', coordinates: [10, 10] };
const diagonal: Geometry = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [20, 20],
  ],
};
/** A square from 0 to 20 with a hole from 5 to 15. */
const ring: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [20, 0],
      [20, 20],
      [0, 20],
      [0, 0],
    ],
    [
      [5, 5],
      [5, 15],
      [15, 15],
      [15, 5],
      [5, 5],
    ],
  ],
};
/** Two islands, one on each side of the antimeridian. */
const islands: Geometry = {
  type: 'MultiPoint',
  coordinates: [
    [178, -18],
    [-179, -17],
  ],
};

const cases: [name: string, geometry: Geometry, bbox: Bbox, expected: boolean][] = [
  ['a point inside', point, [0, 0, 20, 20], true],
  ['a point outside', point, [11, 0, 20, 20], false],
  ['a point on the edge', point, [10, 0, 20, 20], true],
  ['a point on the corner', point, [10, 10, 20, 20], true],
  ['a box that is the point', point, [10, 10, 10, 10], true],
  ['a line with both ends outside', diagonal, [5, 0, 15, 20], true],
  ['a line whose envelope alone meets the box', diagonal, [12, 0, 20, 8], false],
  ['a line that touches the corner', diagonal, [10, 0, 20, 10], true],
  ['a box that is a point of the line', diagonal, [10, 10, 10, 10], true],
  ['a box without width across the line', diagonal, [10, 0, 10, 20], true],
  ['a box without width beside the line', diagonal, [10, 11, 10, 20], false],
  ['a polygon inside the box', ring, [-1, -1, 21, 21], true],
  ['a box inside the polygon', ring, [1, 1, 2, 2], true],
  ['a box inside the hole', ring, [6, 6, 14, 14], false],
  ['a box over the hole', ring, [4, 4, 16, 16], true],
  ['a box that touches the hole from inside', ring, [5, 6, 14, 14], true],
  ['a box across the polygon with all corners outside', ring, [-5, 1, 25, 2], true],
  ['a box that shares an edge', ring, [20, 5, 30, 15], true],
  ['a box that shares a corner', ring, [20, 20, 30, 30], true],
  ['a box beside the polygon', ring, [20.001, 5, 30, 15], false],
  ['west of the antimeridian', islands, [177, -20, -179.5, -10], true],
  ['east of the antimeridian', islands, [179, -20, -178, -10], true],
  ['neither side of the antimeridian', islands, [179, -20, -179.5, -10], false],
  ['the box read the other way round', islands, [-178, -20, 177, -10], false],
  ['a point at 180 degrees', { type: 'Point', coordinates: [180, 0] }, [170, -5, -170, 5], true],
];

describe('intersectsBbox', () => {
  test.each(cases)('%s', (_, geometry, bbox, expected) => {
    expect(intersectsBbox(geometry, bbox)).toBe(expected);
  });

  test('takes the parts of a collection of geometries one by one', () => {
    const both: Geometry = { type: 'GeometryCollection', geometries: [point, diagonal] };
    expect(intersectsBbox(both, [18, 18, 30, 30])).toBe(true);
    expect(intersectsBbox(both, [12, 0, 20, 8])).toBe(false);
  });
});
