import { createHash } from 'node:crypto';
import GeoJSONVT, { type LegacyFeature, type LegacyTile } from 'geojson-vt';
import { fromGeojsonVt } from 'vt-pbf';
import type { Item } from '../../feature';
import { buffer, extent, greatestZoom } from './limits';
import { cleanLines, cleanRings } from './rings';
import type { TileAddress } from './webMercatorQuad';

/** Items that become one layer of a tile. */
export interface TileLayer {
  /** Name of the layer: the id of the collection. */
  name: string;
  /** Always the same array for the same items, since what is made from it is kept with it. */
  items: readonly { item: Item }[];
}

/**
 * Cuts a tile (Mapbox Vector Tile 2.1). Properties that are null are left out, as that format has no
 * null; ids are `tileFeatureId` of the item's own, which is the property `id`.
 * @returns no bytes at all where nothing is
 */
export function cutTile(
  layers: readonly TileLayer[],
  { tileMatrix, tileRow, tileCol }: TileAddress,
): Uint8Array<ArrayBuffer> {
  const found = layers.flatMap(({ name, items }): [string, LegacyTile][] => {
    const tile = indexOf(items).getTile(tileMatrix, tileCol, tileRow);
    const features = (tile?.features ?? []).flatMap(cleanFeature);
    return features.length > 0 ? [[name, { features }]] : [];
  });
  if (found.length === 0) return new Uint8Array();
  return new Uint8Array(fromGeojsonVt(Object.fromEntries(found), { version: 2, extent }));
}

/**
 * The integer that stands for a text id in tiles, whose ids are integers: the first 48 bits of its
 * SHA-256, so that it is the same in every tile, zoom, reading and version of the atlas.
 */
export function tileFeatureId(id: string): number {
  return createHash('sha256').update(id).digest().readUIntBE(0, 6);
}

function cleanFeature(feature: LegacyFeature): LegacyFeature[] {
  if (feature.type === 1) return [feature];
  const geometry = feature.type === 3 ? cleanRings(feature.geometry) : cleanLines(feature.geometry);
  return geometry.length > 0 ? [{ ...feature, geometry }] : [];
}

// What is made of items goes with them, when a new atlas or a forgotten reading lets them go.
const indexes = new WeakMap<TileLayer['items'], GeoJSONVT>();

/** An index never forgets a tile; one with this many is made anew. */
const greatestIndex = 4000;

function indexOf(items: TileLayer['items']): GeoJSONVT {
  const known = indexes.get(items);
  if (known && known.tileCoords.length < greatestIndex) return known;
  const features = items.flatMap(({ item: { id, geometry, properties } }) =>
    geometry ? [{ type: 'Feature' as const, id: tileFeatureId(id), geometry, properties }] : [],
  );
  const options = { maxZoom: greatestZoom, indexMaxZoom: 0, extent, buffer };
  const index = new GeoJSONVT({ type: 'FeatureCollection', features }, options);
  indexes.set(items, index);
  return index;
}
