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

/** Part of the window in px: left, top, right, bottom. */
export type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Further out stand more of them, since they are a few frames late while the map moves: a name that
 * comes in has one in its way until all of it is inside. In px beyond the edge.
 */
const rings = [0, 28, 56];

/**
 * In px; less than `edgeWidth` and the height of the lowest letters together, so that no name fits
 * between two points.
 */
const coveredStep = 24;

/**
 * Points along the four edges of a window, one in every `edgeWidth` px, in wider rings around it,
 * and all over the parts that something covers.
 *
 * @param width In px, as `height`.
 * @param covered Parts of the window that something floats over.
 * @param unproject Gives `[longitude, latitude]` of a point of the window, or undefined where the
 *   window shows no ground.
 */
export function edgePoints(
  width: number,
  height: number,
  covered: readonly Rectangle[],
  unproject: (x: number, y: number) => [number, number] | undefined,
): FeatureCollection<Point> {
  const around = rings.flatMap((ring) => {
    const columns = steps(-ring, width + ring, edgeWidth);
    const rows = steps(-ring, height + ring, edgeWidth);
    return [
      ...columns.flatMap((x) => [unproject(x, -ring), unproject(x, height + ring)]),
      ...rows.flatMap((y) => [unproject(-ring, y), unproject(width + ring, y)]),
    ];
  });
  const under = covered.flatMap(([left, top, right, bottom]) =>
    steps(left, right, coveredStep).flatMap((x) =>
      steps(top, bottom, coveredStep).map((y) => unproject(x, y)),
    ),
  );
  return {
    type: 'FeatureCollection',
    features: [...around, ...under].flatMap((coordinates) =>
      coordinates
        ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }]
        : [],
    ),
  };
}

/** From start to end, both included. */
function steps(start: number, end: number, step: number): number[] {
  const count = Math.ceil((end - start) / step);
  return Array.from({ length: count + 1 }, (_, index) => Math.min(end, start + index * step));
}
