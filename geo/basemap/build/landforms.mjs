import { readTable } from './read.mjs';

const kinds = ['range', 'desert', 'upland', 'lowland'];

/**
 * Names of ranges, deserts, uplands and lowlands, each with the line that its letters follow.
 *
 * @returns {object} A FeatureCollection of LineStrings with `name`, `kind`, `min_zoom`.
 */
export function readLandforms() {
  return { type: 'FeatureCollection', features: readTable('landforms').map(toFeature) };
}

function toFeature({ name, kind, min_zoom, line }) {
  if (!kinds.includes(kind)) throw new Error(`names/landforms.csv: ${name} has the kind "${kind}"`);
  const coordinates = line.split(';').map((position) => position.split(' ').map(Number));
  if (coordinates.length < 2 || coordinates.flat().some(Number.isNaN)) {
    throw new Error(`names/landforms.csv: the line of ${name} is "${line}", not "lon lat;lon lat"`);
  }
  return {
    type: 'Feature',
    properties: { name, kind, min_zoom: Number(min_zoom) },
    geometry: { type: 'LineString', coordinates },
  };
}
