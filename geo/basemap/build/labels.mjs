import { feature } from 'topojson-client';
import { boundsOf, inPolygon, polygonsOf, ringArea } from './geometry.mjs';
import { readTable } from './read.mjs';

/**
 * Where the name of each country stands, and from which zoom on.
 *
 * @param {object} topology From `buildTopology`.
 * @returns {object[]} Points with `iso`, `name`, `name_local`, `min_zoom`, `area` (km²).
 */
export function buildCountryLabels(topology) {
  const outlines = new Map(
    feature(topology, topology.objects.countries).features.map(({ id, geometry }) => [
      id,
      polygonsOf(geometry),
    ]),
  );
  return readTable('countries').map((row) => {
    const polygons = outlines.get(row.iso);
    const largest = polygons.reduce((a, b) => (ringArea(a[0]) >= ringArea(b[0]) ? a : b));
    const area = Math.round(polygons.reduce((sum, [outer]) => sum + ringArea(outer), 0));
    const position = row.lon ? [Number(row.lon), Number(row.lat)] : innermost(largest);
    if (row.lon && !polygons.some((polygon) => inPolygon(position, polygon))) {
      throw new Error(`names/countries.csv: the label of ${row.iso} lies outside the country`);
    }
    return {
      type: 'Feature',
      properties: {
        iso: row.iso,
        name: row.name,
        ...(row.name_local ? { name_local: row.name_local } : {}),
        ...(isArabic(row.name_local) ? { name_spaced: spaced(row.name) } : {}),
        min_zoom: row.min_zoom ? Number(row.min_zoom) : zoomOf(area),
        area,
      },
      geometry: { type: 'Point', coordinates: position },
    };
  });
}

function isArabic(text) {
  return /\p{Script=Arabic}/u.test(text);
}

/** MapLibre does not space the letters of a label that has Arabic in it; hair spaces do. */
function spaced(name) {
  return [...name].join('\u200a');
}

function zoomOf(area) {
  if (area >= 1_200_000) return 2;
  if (area >= 400_000) return 3;
  if (area >= 60_000) return 4;
  if (area >= 25_000) return 5;
  return area >= 5_000 ? 6 : 7;
}

/**
 * The position in a polygon that is farthest from its edge, on a grid that is refined three
 * times; distances count as on the Mercator map. Two decimals.
 */
export function innermost(polygon) {
  const projected = polygon.map((ring) => ring.map(project));
  let [west, south, east, north] = boundsOf(projected[0]);
  let best = { position: projected[0][0], away: -1 };
  for (let round = 0; round < 3; round++) {
    const step = [(east - west) / 24, (north - south) / 24];
    for (let i = 0; i <= 24; i++) {
      for (let j = 0; j <= 24; j++) {
        const position = [west + i * step[0], south + j * step[1]];
        if (!inPolygon(position, projected)) continue;
        const away = distanceToEdge(position, projected);
        if (away > best.away) best = { position, away };
      }
    }
    const [x, y] = best.position;
    [west, south, east, north] = [x - step[0], y - step[1], x + step[0], y + step[1]];
  }
  const [lon, lat] = unproject(best.position);
  return [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
}

function distanceToEdge([x, y], rings) {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [dx, dy] = [ring[i][0] - ax, ring[i][1] - ay];
      const length = dx * dx + dy * dy;
      const along = length ? ((x - ax) * dx + (y - ay) * dy) / length : 0;
      const t = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
  }
  return least;
}

const radian = Math.PI / 180;

function project([lon, lat]) {
  return [lon, Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, lat) * radian) / 2)) / radian];
}

function unproject([x, y]) {
  return [x, (2 * Math.atan(Math.exp(y * radian)) - Math.PI / 2) / radian];
}
