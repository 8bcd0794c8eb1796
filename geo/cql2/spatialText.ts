import type { Geometry, Position } from 'geojson';
import type { Reader } from './reader';
import type { Spatial } from './tree';

/** An argument of a spatial predicate: a property, BBOX or a geometry in well-known text. */
export function readSpatial(input: Reader): Spatial {
  const at = input.at();
  if (input.takeFunction('bbox')) {
    const bbox = readList(input, readNumber);
    input.needSymbol(')');
    return input.placed(at, { bbox });
  }
  const geometry = takeGeometry(input);
  if (geometry) return geometry;
  const property = input.isFunction() ? undefined : input.takeProperty();
  if (property) return property;
  throw input.expected('BBOX, a geometry such as POINT(69 38), or the name of a geometry property');
}

/** Well-known text (OGC 06-103r4, clause 7) of two or three axes; heights are left aside. */
function takeGeometry(input: Reader): Geometry | undefined {
  const at = input.at();
  const geometry = readTagged(input);
  if (!geometry) return undefined;
  input.needSymbol(')');
  return input.placed(at, geometry);
}

function readTagged(input: Reader): Geometry | undefined {
  if (input.takeFunction('point')) return { type: 'Point', coordinates: readPosition(input) };
  if (input.takeFunction('linestring')) {
    return { type: 'LineString', coordinates: readList(input, readPosition) };
  }
  if (input.takeFunction('polygon')) {
    return { type: 'Polygon', coordinates: readList(input, readLine) };
  }
  if (input.takeFunction('multipoint')) {
    return { type: 'MultiPoint', coordinates: readList(input, readMember) };
  }
  if (input.takeFunction('multilinestring')) {
    return { type: 'MultiLineString', coordinates: readList(input, readLine) };
  }
  if (input.takeFunction('multipolygon')) {
    return { type: 'MultiPolygon', coordinates: readList(input, readRings) };
  }
  if (input.takeFunction('geometrycollection')) {
    const geometries = input.nested(() => readList(input, readGeometry));
    return { type: 'GeometryCollection', geometries };
  }
  return undefined;
}

function readGeometry(input: Reader): Geometry {
  const geometry = takeGeometry(input);
  if (!geometry) throw input.expected('a geometry such as POINT(69 38)');
  return geometry;
}

/** One or more, with commas between them. */
function readList<T>(input: Reader, read: (input: Reader) => T): T[] {
  const list = [read(input)];
  while (input.takeSymbol(',')) list.push(read(input));
  return list;
}

function inParentheses<T>(input: Reader, read: (input: Reader) => T): T {
  input.needSymbol('(');
  const value = read(input);
  input.needSymbol(')');
  return value;
}

function readLine(input: Reader): Position[] {
  return inParentheses(input, () => readList(input, readPosition));
}

function readRings(input: Reader): Position[][] {
  return inParentheses(input, () => readList(input, readLine));
}

/** A point of a MULTIPOINT, with or without parentheses of its own. */
function readMember(input: Reader): Position {
  return input.isSymbol(['(']) ? inParentheses(input, readPosition) : readPosition(input);
}

function readPosition(input: Reader): Position {
  const position = [readNumber(input), readNumber(input)];
  const height = input.takeNumber();
  return height === undefined ? position : [...position, height];
}

function readNumber(input: Reader): number {
  const number = input.takeNumber();
  if (number === undefined) throw input.expected('a number');
  return number;
}
