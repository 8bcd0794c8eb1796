/** Marks of lines from origin to destination, shared by the layers that draw such lines. */

import type { Position } from 'geojson';
import type { Item, ItemCollection } from '../feature';

/** Points along an item's line; a cut line counts from its longest part. */
function lineOf(item: Item): Position[] {
  if (item.geometry?.type === 'LineString') return item.geometry.coordinates;
  if (item.geometry?.type !== 'MultiLineString') return [];
  return item.geometry.coordinates.reduce((longest, part) =>
    part.length > longest.length ? part : longest,
  );
}

/** Northing on the Mercator sphere, in degrees of longitude: where the screen draws a latitude. */
function northing(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

/** Bearing on the screen from one position to another, degrees clockwise from north. */
export function screenBearing(from: Position, to: Position): number {
  const [fromLon = 0, fromLat = 0] = from;
  const [toLon = 0, toLat = 0] = to;
  const angle = Math.atan2(toLon - fromLon, northing(toLat) - northing(fromLat));
  return (angle * 180) / Math.PI;
}

/** An arrowhead at the end of each flow: a point with the bearing of its last stretch. */
export function arrowheads(items: ItemCollection): ItemCollection {
  return {
    type: 'FeatureCollection',
    features: items.features.flatMap((item) => {
      const line = lineOf(item);
      const end = line.at(-1);
      const before = line.at(-3);
      if (!end || !before) return [];
      return [
        {
          ...item,
          geometry: { type: 'Point', coordinates: end },
          properties: {
            ...item.properties,
            bearing: screenBearing(before, end),
          },
        },
      ];
    }),
  };
}

/** How far along a flow its label stands: past the middle, where flows of one origin part. */
const labelShare = 0.78;

/** The point of each flow where its label stands. */
export function labelPoints(items: ItemCollection): ItemCollection {
  return {
    type: 'FeatureCollection',
    features: items.features.flatMap((item) => {
      const line = lineOf(item);
      const spot = line[Math.floor(line.length * labelShare)];
      return spot ? [{ ...item, geometry: { type: 'Point', coordinates: spot } }] : [];
    }),
  };
}

/** Name of the arrowhead among the map's images; components/map draws it. */
export const arrowImage = 'oxus-arrowhead';
