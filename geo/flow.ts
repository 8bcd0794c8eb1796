import { distance, greatCircle, toMercator, toWgs84 } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';

/** Points of a curve: enough that it looks smooth across a continent. */
const curvePoints = 48;
/** How far a curve leaves the great circle in the middle, as a part of its length. */
const firstBend = 0.1;
/** What each further flow between the same two places, in the same direction, adds to that. */
const furtherBend = 0.09;

/**
 * The line of a flow: the great circle from origin to destination, bent to the right of travel, so
 * that a flow and its return do not lie on each other.
 * @param origin [longitude, latitude] in degrees
 * @param destination [longitude, latitude] in degrees
 * @param rank 0 for the first flow between the two in this direction, 1 for the next, …
 * @returns a line from origin to destination, rounded to 4 decimals (about 10 m); in two parts,
 *   cut at the antimeridian and not bent, when the great circle crosses it (RFC 7946, 3.1.9)
 * @throws Error when origin and destination are the same: there is no line to draw
 */
export function flowCurve(
  origin: Position,
  destination: Position,
  rank = 0,
): LineString | MultiLineString {
  if (origin[0] === destination[0] && origin[1] === destination[1]) {
    throw new Error(`a flow needs two places, got [${origin.join(', ')}] as both`);
  }
  const circle = greatCircle(origin, destination, {
    npoints: curvePoints,
  }).geometry;
  if (circle.type === 'MultiLineString') {
    return {
      type: 'MultiLineString',
      coordinates: circle.coordinates.map((part) => part.map(round)),
    };
  }
  return {
    type: 'LineString',
    coordinates: bend(circle.coordinates, firstBend + rank * furtherBend),
  };
}

/** Moves the points of a line to the right of travel, most in the middle, not at all at the ends. */
function bend(line: Position[], share: number): Position[] {
  const projected = line.map((position) => toMercator(position));
  const [startX = 0, startY = 0] = projected[0] ?? [];
  const [endX = 0, endY = 0] = projected.at(-1) ?? [];
  const across = [(endY - startY) * share, (startX - endX) * share] as const;
  return projected.map(([x = 0, y = 0], index) => {
    const along = index / (projected.length - 1);
    const weight = 4 * along * (1 - along);
    return round(toWgs84([x + across[0] * weight, y + across[1] * weight]));
  });
}

function round(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * 1e4) / 1e4);
}

/**
 * How far apart two places are on the great circle.
 * @param origin [longitude, latitude] in degrees
 * @param destination [longitude, latitude] in degrees
 * @returns kilometres, whole
 */
export function flowDistance(origin: Position, destination: Position): number {
  return Math.round(distance(origin, destination, { units: 'kilometers' }));
}

/**
 * The rank of each flow among those with the same origin and destination, in the given order.
 * @returns the ranks, in the order of the flows
 */
export function flowRanks(flows: readonly { origin: string; destination: string }[]): number[] {
  const seen = new Map<string, number>();
  return flows.map(({ origin, destination }) => {
    const pair = `${origin}>${destination}`;
    const rank = seen.get(pair) ?? 0;
    seen.set(pair, rank + 1);
    return rank;
  });
}
