import type { Geometry, Position } from 'geojson';
import { type Bbox, bboxParts } from './bbox';
import { envelopeOf } from './extent';
import { orientation } from './orientation';

/**
 * Whether a geometry and a box share at least one point: the geometry itself, not its envelope;
 * edges belong to both (OGC API - Features /req/core/fc-bbox-response). The meridians 180 and -180
 * are one.
 * @param geometry positions as [longitude, latitude], cut at the antimeridian
 * @param envelope of the geometry, when it is already known
 */
export function intersectsBbox(
  geometry: Geometry,
  bbox: Bbox,
  envelope: Bbox | undefined = envelopeOf(geometry),
): boolean {
  if (!envelope) return false;
  return bboxParts(bbox)
    .flatMap(withFarEdge)
    .some((box) => {
      if (!overlap(envelope, box)) return false;
      return contains(box, envelope) || intersects(geometry, bboxShape(box), envelope, box);
    });
}

/**
 * Whether two geometries share at least one point, in the plane of longitude and latitude. Holes
 * are outside, every boundary is inside. No rounding: the answer is exact for the numbers as they
 * are.
 * @param envelopeA of the first one, when it is already known; the same for the second
 */
export function intersects(
  a: Geometry,
  b: Geometry,
  envelopeA: Bbox | undefined = envelopeOf(a),
  envelopeB: Bbox | undefined = envelopeOf(b),
): boolean {
  if (!envelopeA || !envelopeB || !overlap(envelopeA, envelopeB)) return false;
  const partsB = partsOf(b).filter(({ envelope }) => overlap(envelope, envelopeA));
  return partsOf(a).some((part) =>
    partsB.some((other) => overlap(part.envelope, other.envelope) && share(part, other)),
  );
}

/** A point (one position), a line, or a polygon. */
interface Part {
  /** One for a point or a line; of a polygon its rings, the outer one first. */
  lines: readonly Position[][];
  isPolygon: boolean;
  envelope: Bbox;
}

const known = new WeakMap<Geometry, Part[]>();

function partsOf(geometry: Geometry): Part[] {
  const before = known.get(geometry);
  if (before) return before;
  const parts = makeParts(geometry);
  known.set(geometry, parts);
  return parts;
}

function makeParts(geometry: Geometry): Part[] {
  switch (geometry.type) {
    case 'Point':
      return part([[geometry.coordinates]]);
    case 'MultiPoint':
      return geometry.coordinates.flatMap((position) => part([[position]]));
    case 'LineString':
      return part([geometry.coordinates]);
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => part([line]));
    case 'Polygon':
      return part(geometry.coordinates, true);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => part(rings, true));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf);
  }
}

function part(lines: readonly Position[][], isPolygon = false): Part[] {
  const envelope = envelopeOf({ type: 'MultiLineString', coordinates: [...lines] });
  return envelope ? [{ lines, isPolygon, envelope }] : [];
}

/** Boundaries that meet decide; without that, one part may lie within the other. */
function share(a: Part, b: Part): boolean {
  const others = segmentsWithin(b, a.envelope);
  if (segmentsWithin(a, b.envelope).some((one) => others.some((other) => meet(one, other)))) {
    return true;
  }
  return (b.isPolygon && covers(b, a)) || (a.isPolygon && covers(a, b));
}

function covers({ lines }: Part, other: Part): boolean {
  const position = other.lines[0]?.[0];
  const [outer, ...holes] = lines;
  if (!position || !outer || !isInside(position, outer)) return false;
  return !holes.some((hole) => isInside(position, hole));
}

type Segment = readonly [Position, Position];

/** The segments of a part whose envelope reaches a box; a point is a segment without length. */
function segmentsWithin({ lines }: Part, box: Bbox): Segment[] {
  const segments: Segment[] = [];
  for (const line of lines) {
    for (const [place, end] of line.entries()) {
      const start = line[place - 1] ?? end;
      if (place === 0 && line.length > 1) continue;
      if (overlap(envelopeOfSegment([start, end]), box)) segments.push([start, end]);
    }
  }
  return segments;
}

function envelopeOfSegment([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment): Bbox {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** Whether two segments share a point. */
function meet(one: Segment, other: Segment): boolean {
  if (!overlap(envelopeOfSegment(one), envelopeOfSegment(other))) return false;
  const [a, b] = one;
  const [c, d] = other;
  // With overlapping envelopes this holds for collinear segments, too.
  return (
    orientation(a, b, c) * orientation(a, b, d) <= 0 &&
    orientation(c, d, a) * orientation(c, d, b) <= 0
  );
}

/** Whether a position lies within a ring, by counting the edges east of it. */
function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (const [place, end] of ring.entries()) {
    const start = ring[place - 1];
    if (!start) continue;
    const [startY = 0, endY = 0] = [start[1], end[1]];
    if (startY > y === endY > y) continue;
    const side = orientation(start, end, [x, y]);
    if (endY > startY ? side > 0 : side < 0) inside = !inside;
  }
  return inside;
}

/** A box at the edge of the world, and the same edge on the other side of it. */
function withFarEdge(box: Bbox): Bbox[] {
  const [west, south, east, north] = box;
  const edges: Bbox[] = [];
  if (west === -180) edges.push([180, south, 180, north]);
  if (east === 180) edges.push([-180, south, -180, north]);
  return [box, ...edges];
}

/**
 * A box as a geometry. One without width or height is a line or a point; as a polygon it would have
 * no inside.
 * @param box west not greater than east
 */
export function bboxShape([west, south, east, north]: Bbox): Geometry {
  if (west === east && south === north) return { type: 'Point', coordinates: [west, south] };
  if (west === east || south === north) {
    return {
      type: 'LineString',
      coordinates: [
        [west, south],
        [east, north],
      ],
    };
  }
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function overlap(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function contains(outer: Bbox, inner: Bbox): boolean {
  return (
    outer[0] <= inner[0] && inner[2] <= outer[2] && outer[1] <= inner[1] && inner[3] <= outer[3]
  );
}
