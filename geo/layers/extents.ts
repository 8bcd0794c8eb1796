import type { Geometry } from 'geojson';
import { circlePolygon } from '../circle';
import type { Item, ItemCollection } from '../feature';

/** How the places of a layer's items are known: shared by the layers that draw points. */

function extentOf({ geometry, properties, extent }: Item): Geometry | undefined {
  if (geometry?.type !== 'Point') return undefined;
  const { precision, radius_km: radius } = properties;
  if (precision !== 'city' && precision !== 'region') return undefined;
  if (extent) return extent;
  return typeof radius === 'number' ? circlePolygon(geometry.coordinates, radius) : undefined;
}

/**
 * Where an item may be: a city's disc, a region's outline or, where it has none, a circle of its
 * radius. A site is a point, and a country is drawn anyway; they give nothing.
 */
export function extents(items: ItemCollection): ItemCollection {
  return {
    type: 'FeatureCollection',
    features: items.features.flatMap((item) => {
      const geometry = extentOf(item);
      if (!geometry) return [];
      const { extent: _, ...rest } = item;
      return [{ ...rest, geometry }];
    }),
  };
}
