import type { Position } from 'geojson';

/**
 * Leaves out the vertices of a line that lie nearer than the tolerance to the line without them
 * (Douglas and Peucker). The ends stay, so that lines that meet still meet.
 *
 * @param line `[longitude, latitude]` positions.
 * @param tolerance In degrees.
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [start, end] = span;
    const farthest = farthestBetween(line, start, end);
    if (farthest.distance <= tolerance) continue;
    kept.add(farthest.index);
    spans.push([start, farthest.index], [farthest.index, end]);
  }
  return line.filter((_, index) => kept.has(index));
}

function farthestBetween(line: readonly Position[], start: number, end: number) {
  const farthest = { index: start, distance: -1 };
  const from = line[start];
  const to = line[end];
  if (!from || !to) return farthest;
  for (let index = start + 1; index < end; index++) {
    const position = line[index];
    const distance = position ? distanceToSegment(position, from, to) : 0;
    if (distance > farthest.distance) Object.assign(farthest, { index, distance });
  }
  return farthest;
}

function distanceToSegment(
  [x = 0, y = 0]: Position,
  [startX = 0, startY = 0]: Position,
  [endX = 0, endY = 0]: Position,
): number {
  const [dx, dy] = [endX - startX, endY - startY];
  const squared = dx * dx + dy * dy;
  const along = squared > 0 ? ((x - startX) * dx + (y - startY) * dy) / squared : 0;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - startX - part * dx, y - startY - part * dy);
}
