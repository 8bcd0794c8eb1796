import { mergeArcs, quantize } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { inBounds, triangleArea } from './geometry.mjs';
import { cuts, focusBounds } from './policy.mjs';

/**
 * Vertices go whose triangle with their neighbours covers less than this many km². Half a square
 * kilometre is a tolerance of about 1 km; twelve, of about 5 km. Arctic and Antarctic coasts are
 * drawn large by the Mercator projection and matter little here.
 */
const smallestTriangle = { focus: 0.5, elsewhere: 14, polar: 100 };

/** Countries whose polygons touch each other, since one was cut from a neighbour. */
const grown = new Set(cuts.map(({ to }) => to));

/** Closed arcs keep at least this many vertices, so that small islands keep a shape. */
const smallestRing = 6;

/**
 * One topology of the countries, simplified once for both sides of every border.
 *
 * @param {object[]} countries Features from `readCountries`.
 * @returns {object} TopoJSON, quantized, with the object `countries`.
 */
export function buildTopology(countries) {
  const full = toTopology({
    countries: { type: 'FeatureCollection', features: countries },
  });
  const weighed = presimplify(
    full,
    (triangle) => (triangleArea(triangle) * smallestTriangle.focus) / leastArea(triangle[1]),
  );
  const simplified = { ...weighed, arcs: weighed.arcs.map(simplifyArc) };
  const { countries: collection } = simplified.objects;
  collection.geometries = collection.geometries.map((geometry) => ({
    ...(grown.has(geometry.properties.iso) ? mergeArcs(simplified, [geometry]) : geometry),
    id: geometry.properties.iso,
    properties: geometry.properties,
  }));
  return quantize(simplified, 1e5);
}

function leastArea(position) {
  if (inBounds(position, focusBounds)) return smallestTriangle.focus;
  return Math.abs(position[1]) > 66 ? smallestTriangle.polar : smallestTriangle.elsewhere;
}

/** @param {number[][]} arc Positions with their weight as third number. */
function simplifyArc(arc) {
  let least = smallestTriangle.focus;
  const [first] = arc;
  const last = arc[arc.length - 1];
  if (first[0] === last[0] && first[1] === last[1]) {
    const weights = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
    least = Math.min(least, weights[Math.min(smallestRing, weights.length) - 1]);
  }
  return arc.filter(([, , weight]) => weight >= least).map(([lon, lat]) => [lon, lat]);
}
