import { kinks, polygon as toFeature } from '@turf/turf';
import { feature } from 'topojson-client';
import { polygonsOf } from './geometry.mjs';

/**
 * Where a ring crosses itself, which simplifying can bring about in narrow inlets.
 *
 * @param {object} topology TopoJSON with the object `countries`.
 * @returns {number[][]} Positions.
 */
export function findCrossings(topology) {
  return feature(topology, topology.objects.countries)
    .features.flatMap(({ geometry }) => polygonsOf(geometry).flat())
    .flatMap((ring) => kinks(toFeature([ring])).features)
    .map(({ geometry }) => geometry.coordinates);
}

/**
 * Removes vertices where a ring runs back on itself, and repeated ones.
 *
 * @param {number[][]} ring Closed.
 * @returns {number[][]} Closed.
 */
export function removeSpikes(ring) {
  const kept = [];
  for (const position of ring.slice(0, -1)) {
    const before = kept[kept.length - 1];
    const twoBefore = kept[kept.length - 2];
    if (before && same(before, position)) continue;
    if (twoBefore && same(twoBefore, position)) kept.pop();
    else kept.push(position);
  }
  return [...kept, kept[0]];
}

function same([lonA, latA], [lonB, latB]) {
  return lonA === lonB && latA === latB;
}
