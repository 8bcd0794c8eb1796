import type { Polygon, Position } from 'geojson';

/** Mean radius of the earth in km, as turf has it. */
const earthRadius = 6371.0088;
const degree = Math.PI / 180;

/**
 * A circle on the globe as a polygon, counterclockwise (RFC 7946). Its own arithmetic, so that the
 * browser need not load turf for it.
 * @param center [longitude, latitude] in degrees
 * @param radius in km
 * @param corners how many corners stand for the circle
 */
export function circlePolygon(center: Position, radius: number, corners = 32): Polygon {
  const [longitude = 0, latitude = 0] = center;
  const [lambda, phi, arc] = [longitude * degree, latitude * degree, radius / earthRadius];
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const bearing = (-2 * Math.PI * index) / corners;
    const sine = Math.sin(phi) * Math.cos(arc) + Math.cos(phi) * Math.sin(arc) * Math.cos(bearing);
    const east = Math.sin(bearing) * Math.sin(arc) * Math.cos(phi);
    const turn = Math.atan2(east, Math.cos(arc) - Math.sin(phi) * sine);
    return [round((lambda + turn) / degree), round(Math.asin(sine) / degree)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** To 4 decimals, about 10 m. */
function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
