import { distance } from './geometry.mjs';

/**
 * Cuts a polygon in two along a line. The ends of the line move to the nearest vertices of the
 * outer ring, so that the neighbours of the polygon need no new vertex.
 *
 * @param {number[][][]} polygon Rings of `[longitude, latitude]`; it must have no holes.
 * @param {number[][]} line From one side of the ring to the other.
 * @returns {number[][][][]} The two parts.
 */
export function cutPolygon([outer, ...holes], line) {
  if (holes.length > 0) throw new Error('cutPolygon: a polygon with holes cannot be cut');
  const ring = outer.slice(0, -1);
  const start = nearestIndex(ring, line[0]);
  const end = nearestIndex(ring, line[line.length - 1]);
  if (start === end) throw new Error('cutPolygon: both ends of the line meet the same vertex');
  const between = line.slice(1, -1);
  const there = [...walk(ring, start, end), ...between.toReversed(), ring[start]];
  const back = [...walk(ring, end, start), ...between, ring[end]];
  return [[there], [back]];
}

function nearestIndex(ring, position) {
  let nearest = 0;
  ring.forEach((vertex, index) => {
    if (distance(vertex, position) < distance(ring[nearest], position)) nearest = index;
  });
  return nearest;
}

/** The vertices from one index to another, both included, in the direction of the ring. */
function walk(ring, from, to) {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}
