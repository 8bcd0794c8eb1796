import { elevationAt } from './elevation.mjs';

/** Pixels of a tile's side, and around it, so that slopes meet at the seam. */
export const size = 512;
const rim = 1;

/** Radius of the Earth in metres, and its girth on the Mercator map. */
const radius = 6_378_137;
const girth = 2 * Math.PI * radius;

/** Where light comes from (degrees clockwise from north) and how much of it: soft, from the NW. */
const lights = [
  { azimuth: 315, share: 0.6 },
  { azimuth: 270, share: 0.2 },
  { azimuth: 0, share: 0.2 },
];
const altitude = 45;

/** Outside this box (west, south, east, north) there is no relief; towards its edge it fades. */
export const bounds = [-25, -2, 180, 80];
const fade = 6;

/**
 * Height and light of a tile.
 *
 * @param {object[]} levels From `readElevation`.
 * @returns {{metres: Float32Array, light: Float32Array, weight: Float32Array}} For each pixel: metres
 *   above the sea; how much brighter (above 0) or darker (below 0) than level ground; and 0 to 1
 *   towards the edge of the relief.
 */
export function shadeTile(levels, z, x, y) {
  const [fine, coarse] = levels.slice(Math.max(0, 4 - z));
  const side = size + 2 * rim;
  const world = size * 2 ** z;
  const heights = new Float32Array(side * side);
  for (let j = 0; j < side; j++) {
    const lat = latitudeOf((y * size + j - rim + 0.5) / world);
    for (let i = 0; i < side; i++) {
      const lon = ((x * size + i - rim + 0.5) / world) * 360 - 180;
      heights[j * side + i] = elevationAt(fine, coarse, lon, lat);
    }
  }
  const metres = new Float32Array(size * size);
  const light = new Float32Array(size * size);
  const weight = new Float32Array(size * size);
  for (let j = 0; j < size; j++) {
    const lat = latitudeOf((y * size + j + 0.5) / world);
    const step = (girth / world) * Math.cos((lat * Math.PI) / 180);
    const steeper = exaggeration(z) / (2 * step);
    for (let i = 0; i < size; i++) {
      const at = (j + rim) * side + i + rim;
      const east = (heights[at + 1] - heights[at - 1]) * steeper;
      const north = (heights[at - side] - heights[at + side]) * steeper;
      metres[j * size + i] = heights[at];
      light[j * size + i] = lightOn(east, north);
      weight[j * size + i] = weightAt(((x * size + i + 0.5) / world) * 360 - 180, lat);
    }
  }
  return { metres, light, weight };
}

/** Far away, a pixel spans more ground and slopes flatten; they are drawn steeper to stay seen. */
function exaggeration(z) {
  return 6 * 1.62 ** (5 - z);
}

function lightOn(east, north) {
  const up = 1 / Math.hypot(east, north, 1);
  const raised = (altitude * Math.PI) / 180;
  let sum = 0;
  for (const { azimuth, share } of lights) {
    const turned = (azimuth * Math.PI) / 180;
    const towards = -east * Math.sin(turned) - north * Math.cos(turned);
    sum += share * Math.max(0, up * (towards * Math.cos(raised) + Math.sin(raised)));
  }
  return sum - Math.sin(raised);
}

function weightAt(lon, lat) {
  const [west, south, east, north] = bounds;
  const inside = Math.min(lon - west, east >= 180 ? fade : east - lon, lat - south, north - lat);
  const part = Math.min(1, Math.max(0, inside / fade));
  return part * part * (3 - 2 * part);
}

function latitudeOf(y) {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
