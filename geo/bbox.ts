import { z } from 'zod';
import { allCrs, type Crs, isWithin } from './crs/crs';
import { InvalidParameter } from './errors';
import { parseDecimal } from './parameter';

/**
 * A box in degrees, WGS 84: [west, south, east, north]. West greater than east means that it
 * spans the antimeridian (RFC 7946 section 5.2, OGC API - Features /req/core/fc-bbox-definition).
 */
export type Bbox = [west: number, south: number, east: number, north: number];

const expected =
  'four numbers in degrees, west,south,east,north, such as "60,36,76,42", or six with heights';

/** The `bbox` parameter's value: four numbers, or six of which the heights are left aside. */
export const bboxSchema = z
  .array(z.number())
  .min(4)
  .max(6)
  .transform((numbers, context): Bbox => {
    const edges = numbers.length === 6 ? numbers.filter((_, place) => place % 3 !== 2) : numbers;
    const [west = 0, south = 0, east = 0, north = 0] = edges;
    const fault = faultOf(numbers, [west, south, east, north]);
    if (fault) context.addIssue({ code: 'custom', message: fault });
    return [west, south, east, north];
  });

function faultOf(numbers: number[], [west, south, east, north]: Bbox): string | undefined {
  if (numbers.length === 5) return 'a fifth number alone';
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return 'a longitude beyond -180 to 180';
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return 'a latitude beyond -90 to 90';
  if (south > north) return 'a south that is greater than the north';
  const [, , lowest = 0, , , highest = lowest] = numbers;
  if (numbers.length === 6 && lowest > highest) return 'a lowest height above the highest';
  return undefined;
}

/**
 * Reads a box.
 * @param text "west,south,east,north", or with heights "west,south,low,east,north,high"; in another
 *   system its lower and its upper corner, in the order of that system's axes
 * @param crs the system of the numbers (OGC API - Features Part 2, /req/crs/fc-bbox-crs-action)
 * @returns the four numbers, in the order in which they came
 * @throws InvalidParameter saying what came and what was expected
 */
export function parseBbox(text: string, crs: Crs = allCrs[0]): Bbox {
  const parts = text.split(',');
  const numbers = parts.flatMap((part) => parseDecimal(part) ?? []);
  const hasBadParts = numbers.length < parts.length || numbers.length < 4 || numbers.length > 6;
  if (crs !== allCrs[0]) return parseCorners(text, hasBadParts ? [] : numbers, crs);
  if (hasBadParts) throw new InvalidParameter('bbox', text, expected);
  const result = bboxSchema.safeParse(numbers);
  if (result.success) return result.data;
  throw new InvalidParameter(
    'bbox',
    text,
    `${expected}, without ${result.error.issues[0]?.message}`,
  );
}

function parseCorners(text: string, numbers: readonly number[], crs: Crs): Bbox {
  const half = numbers.length / 2;
  const [low, high] = [numbers.slice(0, 2), numbers.slice(half, half + 2)];
  const north = crs.east === 0 ? 1 : 0;
  const isOrdered = (low[north] ?? Number.NaN) <= (high[north] ?? Number.NaN);
  if (numbers.length === 5 || !isOrdered || !isWithin(crs, low) || !isWithin(crs, high)) {
    const [first, second] = crs.axes;
    const ranges = crs.limits.map(([lowest, highest]) => `${lowest} to ${highest}`);
    throw new InvalidParameter(
      'bbox',
      text,
      `${first},${second} of the lower and ${first},${second} of the upper corner in ${crs.uri}, ` +
        `within ${ranges.join(' and ')}`,
    );
  }
  return [low[0] ?? 0, low[1] ?? 0, high[0] ?? 0, high[1] ?? 0];
}

/**
 * A box as [west, south, east, north] in degrees, WGS 84.
 * @param bbox its lower and its upper corner, in the order of the system's axes
 */
export function bboxInCrs84([a, b, c, d]: Bbox, crs: Crs): Bbox {
  const [west = 0, south = 0] = crs.toCrs84([a, b]);
  const [east = 0, north = 0] = crs.toCrs84([c, d]);
  return [west, south, east, north];
}

/** Writes a box as `parseBbox` reads it. */
export function formatBbox(bbox: Bbox): string {
  return bbox.join(',');
}

/** The box as boxes whose west is not greater than their east: itself, or its two halves. */
export function bboxParts([west, south, east, north]: Bbox): Bbox[] {
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}
