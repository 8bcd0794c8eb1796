import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Point } from 'geojson';
import type { BandedLayer } from '../style/bands';

/** The id of the source whose points stand along the edges of the map's window. */
export const edgeSourceId = 'basemap-edges';

/** Name of an image that shows nothing, `edgeWidth` px wide and high. */
export const edgeImage = 'oxus-edge';

/** In px. Names keep half of it away from the edge. */
export const edgeWidth = 16;

/** Empty until the map tells where its edges are (`edgePoints`). */
export const edgeSource: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};

/**
 * Reserves room along the edges of the window, so that no name is cut there: MapLibre places names
 * that stick out of the window, unless something invisible is in their way. It is placed before
 * all names.
 */
export function edgeLayer(): BandedLayer {
  return {
    band: 'edge',
    layer: {
      id: edgeSourceId,
      type: 'symbol',
      source: edgeSourceId,
      layout: {
        'icon-image': edgeImage,
        'icon-padding': [0],
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
      },
    },
  };
}

/**
 * Points along the four edges of a window, one in every `edgeWidth` px.
 *
 * @param width In px, as `height`.
 * @param unproject Gives `[longitude, latitude]` of a point of the window, or undefined where the
 *   window shows no ground.
 */
export function edgePoints(
  width: number,
  height: number,
  unproject: (x: number, y: number) => [number, number] | undefined,
): FeatureCollection<Point> {
  const steps = (length: number) =>
    Array.from({ length: Math.ceil(length / edgeWidth) + 1 }, (_, step) =>
      Math.min(length, step * edgeWidth),
    );
  const points = [
    ...steps(width).flatMap((x) => [unproject(x, 0), unproject(x, height)]),
    ...steps(height).flatMap((y) => [unproject(0, y), unproject(width, y)]),
  ];
  return {
    type: 'FeatureCollection',
    features: points.flatMap((coordinates) =>
      coordinates
        ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }]
        : [],
    ),
  };
}
