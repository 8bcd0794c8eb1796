export interface TileBytes {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}

export function writeArchive(tiles: TileBytes[], metadata: object): Buffer;
