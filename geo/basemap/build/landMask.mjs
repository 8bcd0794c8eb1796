import sharp from 'sharp';

/**
 * The land of a tile as grey, 255 where a pixel is all land: the relief ends at the same coast that
 * the vector tiles draw.
 *
 * @param {number[][][][]} polygons Land, in degrees.
 * @returns {Promise<Buffer | undefined>} Undefined where there is none.
 */
export async function landMask(polygons, z, x, y, size) {
  const world = size * 2 ** z;
  const project = ([lon, lat]) => {
    const sine = Math.sin((Math.min(85.06, Math.max(-85.06, lat)) * Math.PI) / 180);
    return [
      ((lon + 180) / 360) * world - x * size,
      (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world - y * size,
    ];
  };
  const path = polygons
    .map((rings) => rings.map((ring) => ring.map(project)))
    .filter(([outer]) => {
      const [west, north, east, south] = pixelBounds(outer);
      return west < size && east > 0 && north < size && south > 0;
    })
    .flatMap((rings) => rings.map((ring) => `M${ring.map(write).join('L')}Z`))
    .join('');
  if (!path) return undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="#fff" fill-rule="evenodd" d="${path}"/></svg>`;
  return sharp(Buffer.from(svg), { unlimited: true })
    .ensureAlpha()
    .extractChannel(3)
    .raw()
    .toBuffer();
}

function pixelBounds(ring) {
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [px, py] of ring) {
    bounds[0] = Math.min(bounds[0], px);
    bounds[1] = Math.min(bounds[1], py);
    bounds[2] = Math.max(bounds[2], px);
    bounds[3] = Math.max(bounds[3], py);
  }
  return bounds;
}

function write([px, py]) {
  return `${px.toFixed(1)} ${py.toFixed(1)}`;
}
