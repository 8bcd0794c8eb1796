import { mesh } from 'topojson-client';
import { inBounds } from './geometry.mjs';
import { disputedBorders, internalBorders } from './policy.mjs';

/**
 * The land borders, each once; the coast is none.
 *
 * @param {object} topology From `buildTopology`.
 * @returns {object[]} Two features, MultiLineStrings with the property `disputed`.
 */
export function buildBorders(topology) {
  const lines = { true: [], false: [] };
  for (const [pair, coordinates] of linesByPair(topology)) {
    const rules = disputedBorders.filter((rule) => rule.pair.join() === pair);
    for (const line of coordinates) {
      for (const { disputed, positions } of splitLine(line, rules)) {
        lines[disputed].push(positions);
      }
    }
  }
  return [false, true].map((disputed) => ({
    type: 'Feature',
    properties: { disputed },
    geometry: { type: 'MultiLineString', coordinates: lines[disputed] },
  }));
}

/** The border lines of each pair of countries; the key is `AF,TJ`, in alphabetical order. */
function linesByPair(topology) {
  const { countries } = topology.objects;
  const pairs = new Set();
  mesh(topology, countries, (a, b) => {
    if (a !== b) pairs.add([a.id, b.id].sort().join());
    return false;
  });
  for (const pair of internalBorders) pairs.delete(pair.join());
  return [...pairs].sort().map((pair) => {
    const line = mesh(topology, countries, (a, b) => [a.id, b.id].sort().join() === pair);
    return [pair, line.coordinates];
  });
}

/** Parts a line where a rule begins or ends to hold, judged by the middle of each segment. */
function splitLine(line, rules) {
  const parts = [];
  for (let i = 1; i < line.length; i++) {
    const middle = [(line[i - 1][0] + line[i][0]) / 2, (line[i - 1][1] + line[i][1]) / 2];
    const disputed = rules.some(({ within }) => !within || inBounds(middle, within));
    const part = parts[parts.length - 1];
    if (part?.disputed === disputed) part.positions.push(line[i]);
    else parts.push({ disputed, positions: [line[i - 1], line[i]] });
  }
  return parts;
}
