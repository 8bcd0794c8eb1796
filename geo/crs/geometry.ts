import type { Geometry, Position } from 'geojson';

/**
 * A geometry with each position made anew.
 * @param move from one position to another, such as `crs.fromCrs84`
 */
export function mapPositions(geometry: Geometry, move: (position: Position) => Position): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: move(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(move) };
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(move) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lines(geometry.coordinates, move) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: lines(geometry.coordinates, move) };
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map((rings) => lines(rings, move));
      return { type: 'MultiPolygon', coordinates };
    }
    case 'GeometryCollection': {
      const geometries = geometry.geometries.map((part) => mapPositions(part, move));
      return { type: 'GeometryCollection', geometries };
    }
  }
}

function lines(coordinates: Position[][], move: (position: Position) => Position): Position[][] {
  return coordinates.map((line) => line.map(move));
}
