import { feature, merge } from 'topojson-client';
import { cutAtAntimeridian } from './antimeridian.mjs';
import { removeSpikes } from './crossings.mjs';
import { cutPolygon } from './cut.mjs';
import { inBounds, inPolygon, ringArea } from './geometry.mjs';
import { cuts, focusBounds, isFar, joined, moved, omitted } from './policy.mjs';
import { readPackageJson, readTable } from './read.mjs';

/** Islands smaller than this (km²) are left out, unless they are the largest of their country. */
const smallestIsland = { focus: 2, elsewhere: 100, far: 900 };

/**
 * The countries of world-atlas 1:10m, put together after the boundary policy.
 *
 * @returns {object[]} GeoJSON features with `iso` and `name`; MultiPolygons in degrees whose
 *   common borders share every vertex. Polygons of one country may still touch each other.
 */
export function readCountries() {
  const atlas = readPackageJson('world-atlas/countries-10m.json');
  const countries = polygonsByCountry(atlas);
  for (const cut of cuts) applyCut(countries, cut);
  return readTable('countries').map(({ iso, name }) => {
    const polygons = countries.get(iso);
    if (!polygons) throw new Error(`names/countries.csv: no outline for "${iso}" (${name})`);
    const geometry = { type: 'MultiPolygon', coordinates: largeEnough(polygons) };
    return { type: 'Feature', properties: { iso, name }, geometry };
  });
}

/** Gives each polygon of the source to a country, and dissolves what now belongs together. */
function polygonsByCountry(atlas) {
  const isoByNumber = new Map(
    readTable('countries').map(({ iso, numeric }) => [numeric || undefined, iso]),
  );
  const arcs = new Map();
  const composed = new Set();
  for (const geometry of atlas.objects.countries.geometries) {
    const { name } = geometry.properties;
    if (omitted.includes(name)) continue;
    for (const polygon of geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) {
      const { coordinates } = feature(atlas, { type: 'Polygon', arcs: polygon }).geometry;
      const iso =
        moved.find((move) => move.from === name && inPolygon(move.contains, coordinates))?.to ??
        joined[name]?.(coordinates[0][0]) ??
        isoByNumber.get(geometry.id);
      if (!iso) throw new Error(`world-atlas: no ISO code is known for "${name}"`);
      if (iso !== isoByNumber.get(geometry.id)) composed.add(iso);
      arcs.set(iso, [...(arcs.get(iso) ?? []), polygon]);
    }
  }
  return new Map(
    [...arcs].map(([iso, polygons]) => {
      const outline = { type: 'MultiPolygon', arcs: polygons };
      const { coordinates } = composed.has(iso)
        ? merge(atlas, [outline])
        : feature(atlas, outline).geometry;
      const clean = coordinates.map((rings) => rings.map(removeSpikes));
      return [iso, clean.flatMap(cutAtAntimeridian)];
    }),
  );
}

/** Cuts one polygon of a country in two along a line, and gives one part to another country. */
function applyCut(countries, { of, to, contains, line }) {
  const polygons = countries.get(of);
  const index = polygons.findIndex((polygon) => inPolygon(contains, polygon));
  if (index < 0) throw new Error(`policy.mjs: ${contains} lies in no polygon of ${of}`);
  const parts = cutPolygon(polygons[index], line);
  const given = parts.filter((part) => inPolygon(contains, part));
  const kept = parts.filter((part) => !inPolygon(contains, part));
  countries.set(of, [...polygons.filter((_, at) => at !== index), ...kept]);
  countries.set(to, [...(countries.get(to) ?? []), ...given]);
}

function largeEnough(polygons) {
  const areas = polygons.map(([outer]) => ringArea(outer));
  const largest = Math.max(...areas);
  return polygons.filter((polygon, index) => {
    return areas[index] >= leastArea(polygon[0][0]) || areas[index] === largest;
  });
}

function leastArea(position) {
  if (inBounds(position, focusBounds)) return smallestIsland.focus;
  return isFar(position) ? smallestIsland.far : smallestIsland.elsewhere;
}
