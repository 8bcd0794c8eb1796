import { join } from 'node:path';
import sharp from 'sharp';

/** The grey tiles of marble's theme "srtm", level 3: 16 × 8 of 675 px, 2 arc minutes a pixel. */
const tile = 675;
const columns = 16;
const rows = 8;

/** Grey of the sea level; marble writes heights by their square root. */
const seaLevel = 114;
const metresRoot = 1.55;

/**
 * Reads the elevation of the world.
 *
 * @param {string} folder The theme's folder `maps/earth/srtm`.
 * @returns {Promise<Level[]>} The whole and five halvings of it, each a grid of the square root
 *   of metres above the sea (0 for sea), row by row from 90° N, 180° W.
 *
 * @typedef {{width: number, height: number, data: Float32Array}} Level
 */
export async function readElevation(folder) {
  const width = tile * columns;
  const height = tile * rows;
  const data = new Float32Array(width * height);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [y, x] = [row, column].map((number) => String(number).padStart(6, '0'));
      const file = join(folder, '3', y, `${y}_${x}.jpg`);
      const grey = await sharp(file).extractChannel(0).raw().toBuffer();
      if (grey.length !== tile * tile) throw new Error(`${file}: not ${tile} × ${tile} px`);
      for (let i = 0; i < grey.length; i++) {
        const at = (row * tile + Math.floor(i / tile)) * width + column * tile + (i % tile);
        // The grey of the coast wavers by the compression of the pictures.
        data[at] = Math.max(0, grey[i] - seaLevel - 1) / metresRoot;
      }
    }
  }
  const levels = [{ width, height, data }];
  while (levels.length < 6) levels.push(halve(levels[levels.length - 1]));
  return levels;
}

function halve({ width, height, data }) {
  const half = { width: width >> 1, height: height >> 1 };
  const target = new Float32Array(half.width * half.height);
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const at = 2 * y * width + 2 * x;
      target[y * half.width + x] =
        (data[at] + data[at + 1] + data[at + width] + data[at + width + 1]) / 4;
    }
  }
  return { ...half, data: target };
}

/** Differences from the coarser level below this many roots of a metre are noise of the pictures. */
const noise = 0.9;

/**
 * Metres above the sea at a position, smoothed over four pixels each way, so that the steps of the
 * grey and the noise of the pictures do not show: a detail counts as far as it stands out from the
 * next coarser level.
 *
 * @param {Level} fine
 * @param {Level} coarse The next coarser level.
 */
export function elevationAt(fine, coarse, lon, lat) {
  const smooth = sample(coarse, lon, lat);
  const detail = sample(fine, lon, lat) - smooth;
  const root = smooth + detail * (detail ** 2 / (detail ** 2 + noise ** 2));
  return Math.max(0, root) ** 2;
}

/** Cubic B-spline through a level. */
function sample({ width, height, data }, lon, lat) {
  const x = ((lon + 180) / 360) * width - 0.5;
  const y = ((90 - lat) / 180) * height - 0.5;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [weights(x - column), weights(y - row)];
  let value = 0;
  for (let j = 0; j < 4; j++) {
    const line = Math.min(height - 1, Math.max(0, row + j - 1)) * width;
    for (let i = 0; i < 4; i++) {
      const at = (column + i - 1 + width) % width;
      value += down[j] * across[i] * data[line + at];
    }
  }
  return value;
}

function weights(t) {
  const u = 1 - t;
  return [
    (u * u * u) / 6,
    (3 * t * t * t - 6 * t * t + 4) / 6,
    (3 * u * u * u - 6 * u * u + 4) / 6,
    (t * t * t) / 6,
  ];
}
