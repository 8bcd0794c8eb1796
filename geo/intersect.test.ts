import { booleanIntersects } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Bbox } from './bbox';
import { intersects, intersectsBbox } from './intersect';
import { random } from './random';

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
  [
    'a point at 180 degrees by a box that begins there',
    { type: 'Point', coordinates: [180, 0] },
    [-180, -5, -170, 5],
    true,
  ],
  [
    'a point at -180 degrees by a box that ends there',
    { type: 'Point', coordinates: [-180, 0] },
    [170, -5, 180, 5],
    true,
  ],
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

describe('intersects', () => {
  const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
  const at = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });

  test.each<[name: string, a: Geometry, b: Geometry, expected: boolean]>([
    ['lines that cross', line([0, 0], [2, 2]), line([0, 2], [2, 0]), true],
    ['lines that touch with an end', line([0, 0], [2, 2]), line([1, 1], [2, 0]), true],
    ['lines one upon the other', line([0, 0], [2, 2]), line([1, 1], [3, 3]), true],
    ['lines one after the other', line([0, 0], [1, 1]), line([2, 2], [3, 3]), false],
    ['lines side by side', line([0, 0], [2, 2]), line([0, 1], [2, 3]), false],
    [
      'a point beside a line that has a position twice',
      line([0, 4], [0, 4], [5, 5]),
      at(0, 0),
      false,
    ],
    ['a point in a hole', ring, at(10, 10), false],
    ['a point on the edge of a hole', ring, at(5, 10), true],
    ['a line within a hole', ring, line([6, 6], [14, 14]), false],
    [
      'a polygon around another',
      ring,
      {
        type: 'Polygon',
        coordinates: [
          [
            [-9, -9],
            [99, -9],
            [99, 99],
            [-9, -9],
          ],
        ],
      },
      true,
    ],
  ])('%s', (_, a, b, expected) => {
    expect([intersects(a, b), intersects(b, a)]).toEqual([expected, expected]);
  });

  test('is not deceived by rounding', () => {
    // 0.3 lies under 0.1 + 0.2 by less than floating point shows in the product.
    const steep = line([0, 0], [0.1 + 0.2, 0.3]);
    expect(intersects(steep, at(0.1 + 0.2, 0.3))).toBe(true);
    expect(intersects(line([0, 0], [1e-9, 1]), at(0.5e-9, 0.5))).toBe(true);
    expect(intersects(line([0, 0], [3, 1]), at(1, 1 / 3))).toBe(false);
    expect(intersects(line([0, 0], [4, 1]), at(1, 0.25))).toBe(true);
  });

  test('agrees with another implementation on shapes of a grid, touching ones among them', () => {
    const { whole } = random(5);
    const position = (): Position => [whole(7), whole(7)];
    const positions = (count: number): Position[] => {
      const found: Position[] = [];
      while (found.length < count) {
        const next = position();
        if (!found.some(([x, y]) => x === next[0] && y === next[1])) found.push(next);
      }
      return found;
    };
    const triangle = (): Geometry => {
      const [a = [], b = [], c = []] = positions(3);
      const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]] = [a, b, c];
      const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
      return area === 0 ? triangle() : { type: 'Polygon', coordinates: [[a, b, c, a]] };
    };
    const shape = (): Geometry =>
      [() => at(...position()), () => line(...positions(3)), triangle][whole(3)]?.() ?? ring;
    let shared = 0;
    for (let round = 0; round < 5000; round += 1) {
      const [a, b] = [shape(), shape()];
      const expected = booleanIntersects(a, b);
      expect(intersects(a, b), JSON.stringify([a, b])).toBe(expected);
      shared += Number(expected);
    }
    expect(shared).toBeGreaterThan(1000);
  });
});
