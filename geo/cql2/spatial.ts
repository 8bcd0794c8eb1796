import type { Geometry, Position } from 'geojson';
import { type Bbox, bboxParts } from '../bbox';
import { type Crs, isWithin } from '../crs/crs';
import { mapPositions } from '../crs/geometry';
import { positionsOf } from '../crs/positions';
import { envelopeOf } from '../extent';
import { bboxShape, intersects, intersectsBbox } from '../intersect';
import type { Candidate, FilterContext } from './context';
import { fault } from './fault';
import type { Truth } from './logic';
import { typeOf } from './scalar';
import type { Filter, Spatial } from './tree';

/** A geometry of a filter: the item's own, or a literal in CRS84. */
type Shape = { kind: 'item' } | Literal;
type Literal =
  | { kind: 'geometry'; geometry: Geometry; envelope: Bbox | undefined }
  | { kind: 'bbox'; bbox: Bbox };

/**
 * S_INTERSECTS (OGC 21-065r2, /req/basic-spatial-functions/spatial-predicate): whether two
 * geometries share a point; unknown for an item without geometry.
 */
export function compileSpatial(
  args: readonly [Spatial, Spatial],
  filter: Filter,
  context: FilterContext,
): (candidate: Candidate) => Truth {
  const [a, b] = [shapeOf(args[0], filter, context), shapeOf(args[1], filter, context)];
  if (a.kind === 'item') return ({ item, envelope }) => meets(b, item.geometry, envelope);
  if (b.kind === 'item') return ({ item, envelope }) => meets(a, item.geometry, envelope);
  const truth = a.kind === 'bbox' ? meetsBox(b, a.bbox) : meets(b, a.geometry, a.envelope);
  return () => truth;
}

/** Whether a geometry shares a point with a shape; the item's own does, when there is one. */
function meets(shape: Shape, geometry: Geometry | null, envelope: Bbox | undefined): Truth {
  if (!geometry) return null;
  if (shape.kind === 'item') return true;
  if (shape.kind === 'bbox') return intersectsBbox(geometry, shape.bbox, envelope);
  return intersects(geometry, shape.geometry, envelope, shape.envelope);
}

function meetsBox(shape: Literal, bbox: Bbox): boolean {
  if (shape.kind === 'geometry') return intersectsBbox(shape.geometry, bbox, shape.envelope);
  return bboxParts(shape.bbox).some((part) => intersectsBbox(bboxShape(part), bbox));
}

function shapeOf(node: Spatial, filter: Filter, context: FilterContext): Shape {
  const place = filter.placeOf(node);
  if ('property' in node) {
    if (typeOf(node, place, context) === 'geometry') return { kind: 'item' };
    throw fault(place, node.property, 'a queryable that is a geometry');
  }
  if (!('type' in node)) return { kind: 'bbox', bbox: boxOf(node.bbox, place, context.crs) };
  checkShape(node, place);
  for (const position of positionsOf(node)) checkPosition(position, place, context.crs);
  const geometry = mapPositions(node, context.crs.toCrs84);
  return { kind: 'geometry', geometry, envelope: envelopeOf(geometry) };
}

function boxOf(numbers: readonly number[], place: string, crs: Crs): Bbox {
  if (numbers.length !== 4 && numbers.length !== 6) {
    throw fault(place, numbers.join(','), 'four numbers in BBOX, or six with heights');
  }
  const half = numbers.length / 2;
  const [low, high] = [numbers.slice(0, 2), numbers.slice(half, half + 2)];
  for (const corner of [low, high]) checkPosition(corner, place, crs);
  const [west = 0, south = 0] = crs.toCrs84(low);
  const [east = 0, north = 0] = crs.toCrs84(high);
  if (south > north) throw fault(place, numbers.join(','), 'a south that is not beyond the north');
  return [west, south, east, north];
}

function checkPosition(position: Position, place: string, crs: Crs): void {
  if (isWithin(crs, position)) return;
  const ranges = crs.limits.map(
    ([lowest, highest], axis) => `${crs.axes[axis]} from ${lowest} to ${highest}`,
  );
  throw fault(place, position.join(' '), ranges.join(' and '));
}

/** Lines need two positions, rings four of which the last is the first. */
function checkShape(geometry: Geometry, place: string): void {
  switch (geometry.type) {
    case 'GeometryCollection':
      for (const part of geometry.geometries) checkShape(part, place);
      return;
    case 'LineString':
      checkLines([geometry.coordinates], place);
      return;
    case 'MultiLineString':
      checkLines(geometry.coordinates, place);
      return;
    case 'Polygon':
      checkRings(geometry.coordinates, place);
      return;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) checkRings(rings, place);
      return;
  }
}

function checkLines(lines: readonly Position[][], place: string): void {
  const short = lines.find((line) => line.length < 2);
  if (short) throw fault(place, short.join(' '), 'a line of at least two positions');
}

function checkRings(rings: readonly Position[][], place: string): void {
  const bad = rings.find((ring) => ring.length < 4 || !isSame(ring[0], ring.at(-1)));
  if (!bad) return;
  throw fault(place, bad.join(' '), 'a ring of at least four positions, the last as the first');
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
