import type { Position } from 'geojson';
import type { Item } from '@/geo/feature';

/**
 * The positions by which one tells whether an item is in sight, the one to look at first: a
 * point itself, where a country's name stands, the middle and the ends of a line.
 */
export function keyPositions({ geometry, properties }: Item): Position[] {
  if (typeof properties.label_lon === 'number' && typeof properties.label_lat === 'number') {
    return [[properties.label_lon, properties.label_lat]];
  }
  switch (geometry?.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return middleAndEnds(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.flatMap(middleAndEnds);
    default:
      return [];
  }
}

function middleAndEnds(line: Position[]): Position[] {
  return [line[Math.floor(line.length / 2)], line[0], line.at(-1)].filter(
    (position) => position !== undefined,
  );
}

/**
 * Whether any position lies in a bbox.
 * @param bbox [west, south, east, north]; east may exceed 180 where the map shows more than one world
 */
export function positionsInside(
  positions: readonly Position[],
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  return positions.some(([lon = 0, lat = 0]) => {
    const across = [lon - 360, lon, lon + 360].some((copy) => copy >= west && copy <= east);
    return across && lat >= south && lat <= north;
  });
}
