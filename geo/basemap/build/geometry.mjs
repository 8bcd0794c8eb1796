const kmPerDegree = 111.195;

/** Polygons of a Polygon or MultiPolygon, each a list of rings. */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Area in km² that a ring of `[longitude, latitude]` encloses, by an equal-area projection. */
export function ringArea(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [lon, lat] = ring[i];
    const [nextLon, nextLat] = ring[i + 1];
    sum += (nextLon - lon) * (Math.sin(radians(lat)) + Math.sin(radians(nextLat)));
  }
  return Math.abs((sum * kmPerDegree * kmPerDegree * 180) / Math.PI / 2);
}

/** Area in km² of a small triangle of positions. */
export function triangleArea([a, b, c]) {
  const scale = Math.cos(radians((a[1] + b[1] + c[1]) / 3));
  const cross = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  return (Math.abs(cross) * scale * kmPerDegree * kmPerDegree) / 2;
}

/** Distance in km between two positions, good enough below a few hundred km. */
export function distance([lonA, latA], [lonB, latB]) {
  const scale = Math.cos(radians((latA + latB) / 2));
  return Math.hypot((lonA - lonB) * scale, latA - latB) * kmPerDegree;
}

/** Whether a position lies in the ring (even-odd rule). */
export function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Whether a position lies in the polygon and in none of its holes. */
export function inPolygon(position, [outer, ...holes]) {
  return inRing(position, outer) && !holes.some((hole) => inRing(position, hole));
}

/** `[west, south, east, north]` of a list of positions. */
export function boundsOf(positions) {
  const bounds = [180, 90, -180, -90];
  for (const [lon, lat] of positions) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

/** Whether a position lies in `[west, south, east, north]`. */
export function inBounds([lon, lat], [west, south, east, north]) {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function radians(degrees) {
  return (degrees * Math.PI) / 180;
}
