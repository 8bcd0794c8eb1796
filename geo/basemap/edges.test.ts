import { expect, test } from 'vitest';
import { edgePoints, edgeWidth } from './edges';

const straight = (x: number, y: number): [number, number] => [x, y];

test('points stand along all four edges, near enough to leave no gap', () => {
  const [width, height] = [100, 60];
  const points = edgePoints(width, height, [], straight).features.map(
    ({ geometry }) => geometry.coordinates,
  );
  const inside = points.filter(([x = 0, y = 0]) => x > 0 && x < width && y > 0 && y < height);
  expect(inside).toEqual([]);
  const along = points.flatMap(([x = 0, y = 1]) => (y === 0 && x >= 0 && x <= width ? [x] : []));
  along.sort((a, b) => a - b);
  expect([along[0], along.at(-1)]).toEqual([0, width]);
  const gaps = along.slice(1).map((x, index) => x - (along[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(edgeWidth);
});

test('what floats over the window is covered with points to its corners', () => {
  const points = edgePoints(300, 300, [[100, 40, 190, 90]], straight).features.map(
    ({ geometry }) => geometry.coordinates,
  );
  const inside = points.filter(([x = 0, y = 0]) => x > 0 && x < 300 && y > 0 && y < 300);
  expect(inside).toContainEqual([100, 40]);
  expect(inside).toContainEqual([190, 90]);
  // The lowest letters are 10 px high: with an image of edgeWidth, none fits between two points.
  for (let x = 100; x <= 190; x++) {
    const nearest = Math.min(...inside.map(([other = 0]) => Math.abs(other - x)));
    expect(nearest).toBeLessThanOrEqual((edgeWidth + 10) / 2);
  }
  expect(inside.every(([x = 0, y = 0]) => x >= 100 && x <= 190 && y >= 40 && y <= 90)).toBe(true);
});

test('a window that looks past the globe has no points there', () => {
  const halfEmpty = (x: number, y: number) => (x < 50 ? undefined : straight(x, y));
  const points = edgePoints(100, 60, [], halfEmpty).features;
  expect(points.length).toBeGreaterThan(0);
  expect(points.every(({ geometry }) => (geometry.coordinates[0] ?? 0) >= 50)).toBe(true);
});
