/** What we use of vt-pbf, which comes without types. */
declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt';

  /**
   * Writes layers of geojson-vt as a vector tile.
   * @param layers by name
   */
  export function fromGeojsonVt(
    layers: Readonly<Record<string, LegacyTile>>,
    options: { version: 1 | 2; extent: number },
  ): Uint8Array<ArrayBuffer>;
}
