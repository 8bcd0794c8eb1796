import type { Position } from 'geojson';

/** Shewchuk's bound on the error of the determinant in floating point. */
const bound = 3.3306690738754716e-16;

/**
 * On which side of the line from a to b a position lies: 1 left, -1 right, 0 on it. The answer is
 * exact for the numbers as they are: where floating point cannot decide, whole numbers do.
 */
export function orientation(a: Position, b: Position, c: Position): -1 | 0 | 1 {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  const left = (ax - cx) * (by - cy);
  const right = (ay - cy) * (bx - cx);
  const determinant = left - right;
  if (Math.abs(determinant) > bound * (Math.abs(left) + Math.abs(right))) {
    return determinant > 0 ? 1 : -1;
  }
  const exact = exactDeterminant([ax, ay, bx, by, cx, cy]);
  if (exact === 0n) return 0;
  return exact > 0n ? 1 : -1;
}

/** The determinant times a power of two, from six numbers that are finite. */
function exactDeterminant(numbers: readonly number[]): bigint {
  const halvings = numbers.map(halvingsOf);
  const most = Math.max(...halvings);
  const [ax = 0n, ay = 0n, bx = 0n, by = 0n, cx = 0n, cy = 0n] = numbers.map((number, place) => {
    const own = halvings[place] ?? 0;
    return BigInt(scale(number, own)) << BigInt(most - own);
  });
  return (ax - cx) * (by - cy) - (ay - cy) * (bx - cx);
}

/** How often a number must be doubled to be whole; doubling is exact. */
function halvingsOf(number: number): number {
  let count = 0;
  for (let doubled = number; !Number.isInteger(doubled); doubled *= 2) count += 1;
  return count;
}

function scale(number: number, doublings: number): number {
  let doubled = number;
  for (let count = 0; count < doublings; count += 1) doubled *= 2;
  return doubled;
}
