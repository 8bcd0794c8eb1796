import { circle } from '@turf/turf';
import { expect, test } from 'vitest';
import { circlePolygon } from './circle';

test.each([
  ['a city', [68.78, 38.54], 10],
  ['a region', [41.2, 34.9], 400],
  ['a continent in the north', [56, 51.5], 3000],
  ['the southern half, the western half', [-58.4, -34.6], 50],
])('%s has the corners that turf gives it', (_, center, radius) => {
  const [ours = []] = circlePolygon(center, radius).coordinates;
  const [turf = []] = circle(center, radius, { steps: 32, units: 'kilometers' }).geometry
    .coordinates;
  expect(ours).toHaveLength(turf.length);
  ours.forEach(([longitude = 0, latitude = 0], index) => {
    expect(longitude).toBeCloseTo(turf[index]?.[0] ?? Number.NaN, 3);
    expect(latitude).toBeCloseTo(turf[index]?.[1] ?? Number.NaN, 3);
  });
});

test('the ring is closed', () => {
  const [ring = []] = circlePolygon([10, 50], 5, 8).coordinates;
  expect(ring).toHaveLength(9);
  expect(ring.at(-1)).toEqual(ring[0]);
});
