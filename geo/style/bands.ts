import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The draw order of the map, from the ground up. A style layer names its band; within a band
 * the basemap comes first, then the layers in the order of the atlas.
 */
export const bands = [
  'ground', // land
  'area', // country fills
  'water', // lakes and rivers, over the fills
  'border', // borders, regions, outlines
  'name', // names of the basemap
  'flow', // movements
  'point', // attacks and other points
  'label', // labels of the story
  'edge', // room along the edges of the window, where no label is cut
] as const;

export type Band = (typeof bands)[number];

/** A MapLibre style layer that says where in the draw order it stands. */
export interface BandedLayer {
  band: Band;
  layer: LayerSpecification;
}

/** Sorts banded layers into one draw order. Stable: within a band the given order is kept. */
export function inDrawOrder(layers: readonly BandedLayer[]): LayerSpecification[] {
  return bands.flatMap((band) =>
    layers.filter((candidate) => candidate.band === band).map((candidate) => candidate.layer),
  );
}
