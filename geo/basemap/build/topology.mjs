import { mergeArcs, quantize } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { findCrossings } from './crossings.mjs';
import { inBounds, triangleArea } from './geometry.mjs';
import { cuts, focusBounds, isFar } from './policy.mjs';

/**
 * Vertices go whose triangle with their neighbours covers less than this many km². Half a square
 * kilometre is a tolerance of about 1 km; fourteen, of about 5 km; 120, of about 15 km. Arctic and
 * Antarctic coasts are drawn large by the Mercator projection and matter little here; what lies
 * beyond the Atlantic and the Pacific is far from the story.
 */
const smallestTriangle = { focus: 0.5, elsewhere: 14, polar: 100, far: 120 };

/** Countries whose polygons touch each other, since one was cut from a neighbour. */
const grown = new Set(cuts.map(({ to }) => to));

/** How often to try again when outlines cross themselves, and how far around (degrees). */
const rounds = 5;
const nearby = 0.3;

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
  const simplified = simplify(weighed);
  const { countries: collection } = simplified.objects;
  collection.geometries = collection.geometries.map((geometry) => ({
    ...(grown.has(geometry.properties.iso) ? mergeArcs(simplified, [geometry]) : geometry),
    id: geometry.properties.iso,
    properties: geometry.properties,
  }));
  return simplified;
}

/** Simplifies, and keeps more vertices wherever that made an outline cross itself. */
function simplify(weighed) {
  const careful = [];
  for (let round = 0; round < rounds; round++) {
    const arcs = weighed.arcs.map((arc) => simplifyArc(arc, careful));
    const simplified = quantize({ ...weighed, arcs }, 1e5);
    const crossings = findCrossings(simplified);
    if (crossings.length === 0) return simplified;
    careful.push(...crossings);
  }
  throw new Error(`topology.mjs: outlines still cross themselves, the last near ${careful.pop()}`);
}

function leastArea(position) {
  if (inBounds(position, focusBounds)) return smallestTriangle.focus;
  if (isFar(position)) return smallestTriangle.far;
  return Math.abs(position[1]) > 66 ? smallestTriangle.polar : smallestTriangle.elsewhere;
}

/**
 * @param {number[][]} arc Positions with their weight as third number.
 * @param {number[][]} careful Positions around which the arc keeps more vertices.
 */
function simplifyArc(arc, careful) {
  let least = smallestTriangle.focus;
  const [first] = arc;
  const last = arc[arc.length - 1];
  if (first[0] === last[0] && first[1] === last[1]) {
    const weights = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
    least = Math.min(least, weights[Math.min(smallestRing, weights.length) - 1]);
  }
  const nearCrossing = ([lon, lat]) =>
    careful.some((at) => Math.abs(at[0] - lon) < nearby && Math.abs(at[1] - lat) < nearby);
  return arc
    .filter((vertex) => vertex[2] >= least || (vertex[2] >= least / 50 && nearCrossing(vertex)))
    .map(([lon, lat]) => [lon, lat]);
}
