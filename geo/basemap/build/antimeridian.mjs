/**
 * The package lets rings run across the antimeridian, from 180° to -180°. RFC 7946 and the tiles
 * want them cut there.
 *
 * @param {number[][][]} polygon Rings of `[longitude, latitude]`.
 * @returns {number[][][][]} The polygon, or its parts on either side.
 */
export function cutAtAntimeridian(polygon) {
  if (!polygon.some(crosses)) return [polygon];
  const unwrapped = polygon.map(unwrap);
  return [-360, 0, 360].flatMap((turn) => {
    const rings = unwrapped
      .map((ring) => clip(ring.map(([lon, lat, original]) => [lon + turn, lat, original])))
      .filter((ring) => ring.length >= 4)
      .map((ring) => ring.map(restore));
    return rings.length > 0 ? [rings] : [];
  });
}

function crosses(ring) {
  return ring.some(([lon], index) => index > 0 && Math.abs(lon - ring[index - 1][0]) > 180);
}

/** Lets longitudes run on beyond 180°; a ring around the South Pole is closed along it. */
function unwrap(ring) {
  let turn = 0;
  const unwrapped = ring.map(([lon, lat], index) => {
    if (index > 0) {
      const step = lon - ring[index - 1][0];
      if (step > 180) turn -= 360;
      if (step < -180) turn += 360;
    }
    return [lon + turn, lat, lon];
  });
  const [first] = unwrapped;
  const last = unwrapped[unwrapped.length - 1];
  return first[0] === last[0] ? unwrapped : [...unwrapped, [last[0], -90], [first[0], -90], first];
}

/** Gives a vertex the very number that its neighbours in other countries have. */
function restore([lon, lat, original]) {
  return Math.abs(lon) > 179.999 ? [Math.sign(lon) * 180, lat] : [original ?? lon, lat];
}

/** Keeps what lies between 180° W and 180° E (Sutherland and Hodgman). */
function clip(ring) {
  const east = clipSide(ring, 180, (lon) => lon <= 180);
  return clipSide(east, -180, (lon) => lon >= -180);
}

function clipSide(ring, edge, inside) {
  const clipped = [];
  ring.forEach((position, index) => {
    const before = ring[index - 1];
    if (before && inside(before[0]) !== inside(position[0])) {
      const part = (edge - before[0]) / (position[0] - before[0]);
      clipped.push([edge, before[1] + part * (position[1] - before[1])]);
    }
    if (inside(position[0])) clipped.push(position);
  });
  const [first] = clipped;
  const last = clipped[clipped.length - 1];
  if (first && (first[0] !== last[0] || first[1] !== last[1])) clipped.push(first);
  // A ring that only touches the edge has no area.
  return clipped.some(([lon]) => lon !== edge) ? clipped : [];
}
