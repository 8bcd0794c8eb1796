import { coordEach, flattenEach } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Bbox } from './bbox';

/** West and east of something that does not cross the antimeridian, in degrees. */
type Span = [west: number, east: number];

/**
 * The smallest box around geometries (RFC 7946 section 5.2). Longitudes go round the globe, so
 * where a box across the antimeridian is narrower, west is greater than east.
 * @param geometries each cut at the antimeridian; null for none
 * @returns undefined when there is no position at all
 */
export function extentOf(geometries: Iterable<Geometry | null>): Bbox | undefined {
  const spans: Span[] = [];
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const geometry of geometries) {
    if (!geometry) continue;
    flattenEach(geometry, (part) => {
      const box = envelopeOf(part.geometry);
      if (!box) return;
      spans.push([box[0], box[2]]);
      south = Math.min(south, box[1]);
      north = Math.max(north, box[3]);
    });
  }
  if (spans.length === 0) return undefined;
  const [west, east] = narrowest(spans);
  return [west, south, east, north];
}

/** The plain envelope of a geometry, west never greater than east; undefined without positions. */
export function envelopeOf(geometry: Geometry): Bbox | undefined {
  const box: Bbox = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  coordEach(geometry, ([longitude = Number.NaN, latitude = Number.NaN]) => {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  });
  return box[0] <= box[2] ? box : undefined;
}

/** The circle without the widest gap between the spans; on a tie the box that does not cross. */
function narrowest(spans: Span[]): Span {
  const sorted = spans.toSorted((a, b) => a[0] - b[0]);
  const west = sorted[0]?.[0] ?? 0;
  let east = sorted[0]?.[1] ?? 0;
  let widest = { width: 0, from: 0, to: 0 };
  for (const [nextWest, nextEast] of sorted) {
    const width = nextWest - east;
    if (width > widest.width) widest = { width, from: east, to: nextWest };
    east = Math.max(east, nextEast);
  }
  const outside = west + 360 - east;
  return widest.width > outside ? [widest.to, widest.from] : [west, east];
}
