import type { Bbox } from '../../bbox';
import { InvalidParameter, NotFound } from '../../errors';
import { acrossWorld, downWorld, type TileAddress } from './webMercatorQuad';

/** The zooms that are cut. At the last one a unit of a tile is at most 10 m; maps enlarge it. */
export const leastZoom = 0;
export const greatestZoom = 10;

/** Units along the edge of a tile. */
export const extent = 4096;
/** Width of the rim around each tile, in the same units. */
export const buffer = 64;

/** Rows and columns of one zoom in which there may be something (OGC 17-083r4, section 7.2). */
export interface TileMatrixLimits {
  tileMatrix: string;
  minTileRow: number;
  maxTileRow: number;
  minTileCol: number;
  maxTileCol: number;
}

/**
 * The limits of each zoom: every tile that, with its rim, shares a point with the box.
 * @param bbox across the antimeridian where west is greater than east: then all columns
 */
export function limitsOf([west, south, east, north]: Bbox): TileMatrixLimits[] {
  return Array.from({ length: greatestZoom - leastZoom + 1 }, (_, place) => {
    const zoom = leastZoom + place;
    const across = 2 ** zoom;
    const rim = buffer / extent;
    const index = (share: number) => Math.max(0, Math.min(across - 1, Math.floor(share)));
    const isWhole = west > east;
    return {
      tileMatrix: String(zoom),
      minTileRow: index(downWorld(north) * across - rim),
      maxTileRow: index(downWorld(south) * across + rim),
      minTileCol: isWhole ? 0 : index(acrossWorld(west) * across - rim),
      maxTileCol: isWhole ? across - 1 : index(acrossWorld(east) * across + rim),
    };
  });
}

/**
 * Reads the address of a tile (OGC API - Tiles /req/core/tc-tilematrix-definition,
 * /req/core/tc-tilerow-definition, /req/core/tc-tilecol-definition).
 * @throws InvalidParameter for what is no whole number, NotFound outside the limits
 */
export function readTileAddress(
  limits: readonly TileMatrixLimits[],
  tileMatrix: string,
  tileRow: string,
  tileCol: string,
): TileAddress {
  const [row, col] = [wholeNumber('tileRow', tileRow), wholeNumber('tileCol', tileCol)];
  const matrix = limits.find((candidate) => candidate.tileMatrix === tileMatrix);
  if (!matrix) {
    const known = limits.map((candidate) => candidate.tileMatrix);
    throw new NotFound('tile matrix', tileMatrix, known);
  }
  within('tile row', row, matrix.minTileRow, matrix.maxTileRow);
  within('tile column', col, matrix.minTileCol, matrix.maxTileCol);
  return { tileMatrix: Number(tileMatrix), tileRow: row, tileCol: col };
}

function wholeNumber(name: string, text: string): number {
  // One way to write each number, so that one tile has one address.
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  throw new InvalidParameter(name, text, 'a whole number from 0, in plain digits');
}

function within(what: string, number: number, least: number, greatest: number): void {
  if (number >= least && number <= greatest) return;
  const known = least === greatest ? String(least) : `${least} to ${greatest}`;
  throw new NotFound(what, String(number), [known]);
}
