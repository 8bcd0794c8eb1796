/** A corner in units of a tile, x to the east and y to the south. */
export type Corner = [x: number, y: number];

/**
 * The rings of a polygon as a vector tile must have them (Mapbox Vector Tile 2.1, section 4.3.3.3):
 * none without an area, none with the same corner twice in a row, every hole after the ring that it
 * lies in. Rounding to units may leave rings that are not so.
 * @param rings closed; of outer rings the area is positive, of holes negative
 */
export function cleanRings(rings: readonly Corner[][]): Corner[][] {
  const clean: Corner[][] = [];
  let outer: Corner[] | undefined;
  for (const ring of rings.map(withoutRepeats)) {
    const area = ringArea(ring);
    if (area > 0) outer = ring;
    else if (area === 0 || !outer || !liesWithin(ring, outer)) continue;
    clean.push(ring);
  }
  return clean;
}

/** Lines of at least two different corners, none twice in a row. */
export function cleanLines(lines: readonly Corner[][]): Corner[][] {
  return lines.map(withoutRepeats).filter((line) => line.length > 1);
}

/** Twice the signed area by the surveyor's formula; y grows to the south. */
export function ringArea(ring: readonly Corner[]): number {
  return ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[place + 1] ?? ring[0] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function withoutRepeats(corners: readonly Corner[]): Corner[] {
  return corners.filter(([x, y], place) => {
    const before = corners[place - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

/** By their envelopes: which outer ring a hole belongs to is known, only whether it is still there is not. */
function liesWithin(hole: readonly Corner[], outer: readonly Corner[]): boolean {
  return [0, 1].every((axis) => {
    const [inner, around] = [hole, outer].map((ring) => ring.map((corner) => corner[axis] ?? 0));
    if (!inner || !around) return false;
    return Math.min(...inner) >= Math.min(...around) && Math.max(...inner) <= Math.max(...around);
  });
}
