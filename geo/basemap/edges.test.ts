import { expect, test } from 'vitest';
import { edgePoints, edgeWidth } from './edges';

const straight = (x: number, y: number): [number, number] => [x, y];

test('points stand along all four edges and nowhere else, near enough to leave no gap', () => {
  const [width, height] = [100, 60];
  const points = edgePoints(width, height, straight).features.map(
    ({ geometry }) => geometry.coordinates,
  );
  expect(points.every(([x = 1, y = 1]) => x % width === 0 || y % height === 0)).toBe(true);
  const along = points.flatMap(([x = 0, y = 1]) => (y === 0 ? [x] : [])).sort((a, b) => a - b);
  expect([along[0], along.at(-1)]).toEqual([0, width]);
  const gaps = along.slice(1).map((x, index) => x - (along[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(edgeWidth);
});

test('a window that looks past the globe has no points there', () => {
  const halfEmpty = (x: number, y: number) => (x < 50 ? undefined : straight(x, y));
  const points = edgePoints(100, 60, halfEmpty).features;
  expect(points.length).toBeGreaterThan(0);
  expect(points.every(({ geometry }) => (geometry.coordinates[0] ?? 0) >= 50)).toBe(true);
});
