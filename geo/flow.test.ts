import { expect, test } from 'vitest';
import { flowCurve, flowDistance, flowRanks } from './flow';

const dushanbe = [68.78, 38.54];
const moscow = [37.62, 55.75];

test('a flow begins at its origin and ends at its destination', () => {
  const { coordinates } = flowCurve(dushanbe, moscow);
  expect(coordinates.at(0)).toEqual(dushanbe);
  expect(coordinates.at(-1)).toEqual(moscow);
});

test('a flow passes to the right of its return, seen in its direction', () => {
  const there = flowCurve(dushanbe, moscow).coordinates[24];
  const back = flowCurve(moscow, dushanbe).coordinates[24];
  // Travelling north-west, the right side is the north-east.
  expect(Number(there?.[0])).toBeGreaterThan(Number(back?.[0]));
  expect(Number(there?.[1])).toBeGreaterThan(Number(back?.[1]));
});

test('a second flow in the same direction lies further out than the first', () => {
  const first = flowCurve(dushanbe, moscow, 0).coordinates[24];
  const second = flowCurve(dushanbe, moscow, 1).coordinates[24];
  expect(Number(second?.[0])).toBeGreaterThan(Number(first?.[0]));
});

test('a flow across the antimeridian is cut there', () => {
  const line = flowCurve([170, 60], [-150, 60]);
  expect(line.type).toBe('MultiLineString');
});

test('a flow from a place to itself is refused with the place named', () => {
  expect(() => flowCurve(moscow, moscow)).toThrow('37.62, 55.75');
});

test('distance is in kilometres on the great circle', () => {
  expect(flowDistance(dushanbe, moscow)).toBeGreaterThan(2900);
  expect(flowDistance(dushanbe, moscow)).toBeLessThan(3050);
});

test('flows rank among those of the same direction only', () => {
  const there = { origin: 'TJ', destination: 'RU' };
  const back = { origin: 'RU', destination: 'TJ' };
  expect(flowRanks([there, back, there])).toEqual([0, 0, 1]);
});
