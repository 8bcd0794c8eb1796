import { bboxPolygon, booleanIntersects, lineString, point } from '@turf/turf';
import type { Feature, Geometry, LineString, Point, Polygon } from 'geojson';
import { type Bbox, bboxParts } from './bbox';
import { envelopeOf } from './extent';

/**
 * Whether a geometry and a box share at least one point: the geometry itself, not its envelope;
 * edges belong to both (OGC API - Features /req/core/fc-bbox-response).
 * @param geometry positions as [longitude, latitude], cut at the antimeridian
 * @param envelope of the geometry, when it is already known
 */
export function intersectsBbox(
  geometry: Geometry,
  bbox: Bbox,
  envelope: Bbox | undefined = envelopeOf(geometry),
): boolean {
  if (!envelope) return false;
  return bboxParts(bbox).some((box) => {
    if (!overlap(envelope, box)) return false;
    return contains(box, envelope) || booleanIntersects(geometry, shapeOf(box));
  });
}

/** A box without width or height is a line or a point; as a polygon it would have no inside. */
function shapeOf(box: Bbox): Feature<Polygon | LineString | Point> {
  const [west, south, east, north] = box;
  if (west === east && south === north) return point([west, south]);
  if (west === east || south === north) {
    return lineString([
      [west, south],
      [east, north],
    ]);
  }
  return bboxPolygon(box);
}

function overlap(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function contains(outer: Bbox, inner: Bbox): boolean {
  return (
    outer[0] <= inner[0] && inner[2] <= outer[2] && outer[1] <= inner[1] && inner[3] <= outer[3]
  );
}

/**
 * Whether two geometries share at least one point.
 * @param envelopeA of the first one, when it is already known; the same for the second
 */
export function intersects(
  a: Geometry,
  b: Geometry,
  envelopeA: Bbox | undefined = envelopeOf(a),
  envelopeB: Bbox | undefined = envelopeOf(b),
): boolean {
  if (!envelopeA || !envelopeB || !overlap(envelopeA, envelopeB)) return false;
  return booleanIntersects(a, b);
}
