import GeoJSONVT from 'geojson-vt';
import vtpbf from 'vt-pbf';

export const minzoom = 0;
export const maxzoom = 6;

const extent = 4096;

/** Width of the rim of each tile, in the same units: 8 px, more than the widest line needs. */
const buffer = 64;

/**
 * Cuts the layers into vector tiles (Mapbox Vector Tile 2.1) of the whole world.
 *
 * A feature with `min_zoom` is left out of tiles below it. All tiles are there; one without
 * features has no bytes.
 *
 * @param {Record<string, object[]>} layers GeoJSON features by source layer.
 * @returns {{z: number, x: number, y: number, bytes: Uint8Array}[]}
 */
export function cutTiles(layers) {
  const tiles = [];
  for (let z = minzoom; z <= maxzoom; z++) {
    const indexes = Object.entries(layers).map(([name, features]) => [name, cutAt(z, features)]);
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const found = indexes
          .map(([name, index]) => [name, index.getTile(z, x, y)])
          .filter(([, tile]) => tile?.features.length > 0);
        tiles.push({ z, x, y, bytes: encode(Object.fromEntries(found)) });
      }
    }
  }
  return tiles;
}

function cutAt(z, features) {
  // The last zoom serves all greater ones as well, so that it holds what appears later.
  const shown = features.filter(
    ({ properties }) => z === maxzoom || (properties.min_zoom ?? 0) <= z,
  );
  const options = { maxZoom: z, indexMaxZoom: z, indexMaxPoints: 0, tolerance: 2, extent, buffer };
  return new GeoJSONVT({ type: 'FeatureCollection', features: shown }, options);
}

function encode(layers) {
  return Object.keys(layers).length > 0
    ? new Uint8Array(vtpbf.fromGeojsonVt(layers, { version: 2, extent }))
    : new Uint8Array();
}
