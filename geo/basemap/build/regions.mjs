import { readFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import { boundsOf, distance, inPolygon, polygonsOf, ringArea } from './geometry.mjs';
import { innermost } from './labels.mjs';
import { readTable } from './read.mjs';

/** A boundary that ends this near (km) to the border of its country is drawn up to it. */
const reach = 25;

/** The first-level regions as regions.mjs wrote them. */
export function readRegions() {
  return JSON.parse(readFileSync(new URL('../regions.topo.json', import.meta.url), 'utf8'));
}

/**
 * The boundaries between regions of one country, each once, from z4. They come from another set
 * than the countries, so that their ends are brought to the country's outline.
 *
 * @param {object} regions From `readRegions`.
 * @param {object} topology From `buildTopology`.
 * @returns {object[]} One feature a country, with `iso` and `min_zoom`.
 */
export function buildRegionLines(regions, topology) {
  const outlines = new Map(
    feature(topology, topology.objects.countries).features.map(({ id, geometry }) => [
      id,
      polygonsOf(geometry),
    ]),
  );
  const codes = new Set(regions.objects.regions.geometries.map((one) => one.properties.country));
  return [...codes].sort().map((iso) => {
    const lines = mesh(
      regions,
      regions.objects.regions,
      (a, b) => a !== b && a.properties.country === iso && b.properties.country === iso,
    ).coordinates;
    const coordinates = fitLines(lines, outlines.get(iso));
    return {
      type: 'Feature',
      properties: { iso, min_zoom: 4 },
      geometry: { type: 'MultiLineString', coordinates },
    };
  });
}

/** Cuts off what lies outside the country, and brings ends near its outline onto it. */
export function fitLines(lines, polygons) {
  const ends = new Map();
  for (const line of lines) {
    for (const end of [line[0], line[line.length - 1]]) {
      ends.set(end.join(), (ends.get(end.join()) ?? 0) + 1);
    }
  }
  const isInside = (position) => polygons.some((polygon) => inPolygon(position, polygon));
  const isFree = (position) => ends.get(position.join()) === 1;
  return lines.flatMap((line) => {
    const inside = line.map(isInside);
    const first = inside.indexOf(true);
    if (first < 0) return [];
    const last = inside.lastIndexOf(true);
    const kept = line.slice(first, last + 1);
    const start = first > 0 || isFree(line[0]) ? nearestOn(kept[0], polygons) : undefined;
    const end =
      last < line.length - 1 || isFree(line[line.length - 1])
        ? nearestOn(kept[kept.length - 1], polygons)
        : undefined;
    const fitted = [...(start ? [start] : []), ...kept, ...(end ? [end] : [])];
    return fitted.length > 1 ? [fitted] : [];
  });
}

/** The nearest position of an outline, or undefined when it is farther than `reach`. */
function nearestOn(position, polygons) {
  let nearest = { away: reach, at: undefined };
  const degrees = reach / 111 / Math.cos((position[1] * Math.PI) / 180);
  for (const ring of polygons.flat()) {
    const [west, south, east, north] = boundsOf(ring);
    const [lon, lat] = position;
    const near =
      lon > west - degrees &&
      lon < east + degrees &&
      lat > south - degrees &&
      lat < north + degrees;
    if (!near) continue;
    for (let i = 1; i < ring.length; i++) {
      const at = nearestOnSegment(position, ring[i - 1], ring[i]);
      const away = distance(position, at);
      if (away < nearest.away) nearest = { away, at };
    }
  }
  return nearest.at;
}

function nearestOnSegment([x, y], [ax, ay], [bx, by]) {
  const scale = Math.cos((y * Math.PI) / 180) ** 2;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx * scale + dy * dy;
  const along = length ? ((x - ax) * dx * scale + (y - ay) * dy) / length : 0;
  const part = Math.min(1, Math.max(0, along));
  return [ax + part * dx, ay + part * dy];
}

/**
 * Where the names of regions stand. Regions without a row in names/regions.csv are cities, whose
 * name is there already.
 *
 * @param {object} regions From `readRegions`.
 */
export function buildRegionLabels(regions) {
  const named = new Map(
    feature(regions, regions.objects.regions).features.map(({ properties, geometry }) => [
      properties.code,
      polygonsOf(geometry),
    ]),
  );
  return readTable('regions').map(({ code, name }) => {
    const polygons = named.get(code);
    if (!polygons) throw new Error(`names/regions.csv: no region has the code "${code}"`);
    const largest = polygons.reduce((a, b) => (ringArea(a[0]) >= ringArea(b[0]) ? a : b));
    const area = Math.round(polygons.reduce((sum, [outer]) => sum + ringArea(outer), 0));
    return {
      type: 'Feature',
      properties: { name, area, min_zoom: zoomOf(area) },
      geometry: { type: 'Point', coordinates: innermost(largest) },
    };
  });
}

function zoomOf(area) {
  if (area >= 60_000) return 5;
  return area >= 7_000 ? 6 : 7;
}
