import { describe, expect, test } from 'vitest';
import { allCrs, epsg3857, findCrs, isWithin } from './crs';

const mercator = findCrs(epsg3857) ?? allCrs[0];

test('the first one is CRS84', () => {
  expect(allCrs[0].uri).toBe('http://www.opengis.net/def/crs/OGC/1.3/CRS84');
  expect(findCrs('EPSG:4326')).toBeUndefined();
});

describe('Web Mercator', () => {
  test.each<[string, [number, number], [number, number]]>([
    ['the origin', [0, 0], [0, 0]],
    // From the registry's own example for method 1024: 100°20'00.000"W, 24°22'54.433"N.
    [
      'the example of EPSG guidance note 7-2',
      [-100.333333333, 24.381786944],
      [-11169055.58, 2800000],
    ],
    ['the east', [180, 0], [20037508.342789244, 0]],
  ])('puts %s where it belongs', (_, position, [x, y]) => {
    const [east = 0, north = 0] = mercator.fromCrs84(position);
    expect(east).toBeCloseTo(x, 1);
    expect(north).toBeCloseTo(y, 1);
  });

  test('gives the edge of its square for the poles', () => {
    expect(mercator.fromCrs84([180, 90])).toEqual([20037508.342789244, 20037508.342789244]);
    expect(mercator.fromCrs84([-180, -90])).toEqual([-20037508.342789244, -20037508.342789244]);
  });
});

test.each(allCrs.map((crs) => [crs.uri, crs] as const))(
  'what goes to %s comes back, and is where it is defined',
  (_, crs) => {
    for (let longitude = -180; longitude <= 180; longitude += 7.5) {
      for (let latitude = -85; latitude <= 85; latitude += 8.5) {
        const there = crs.fromCrs84([longitude, latitude]);
        expect(isWithin(crs, there)).toBe(true);
        const [backEast = 0, backNorth = 0] = crs.toCrs84(there);
        expect(backEast).toBeCloseTo(longitude, 7);
        expect(backNorth).toBeCloseTo(latitude, 7);
      }
    }
  },
);
