import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { merge } from 'topojson-client';
import { buildBorders } from './build/borders.mjs';
import { readCities } from './build/cities.mjs';
import { readCountries } from './build/countries.mjs';
import { buildCountryLabels } from './build/labels.mjs';
import { readLandforms } from './build/landforms.mjs';
import { writeArchive } from './build/pmtiles.mjs';
import { disputedBorders } from './build/policy.mjs';
import { buildRegionLabels, buildRegionLines, readRegions } from './build/regions.mjs';
import { buildRiverNames } from './build/riverNames.mjs';
import { cutTiles, maxzoom, minzoom } from './build/tiles.mjs';
import { buildTopology } from './build/topology.mjs';
import { readLakes, readRivers, readWaterNames } from './build/water.mjs';

/**
 * Builds the basemap from installed packages: `countries.topo.json`, `basemap.pmtiles`,
 * `landforms.json` and `manifest.json` beside this file. README.md says from what and how.
 */
const topology = buildTopology(readCountries());
const regions = readRegions();
const labels = buildCountryLabels(topology);
const land = merge(topology, topology.objects.countries.geometries);
const rivers = readRivers(topology);
const tiles = cutTiles({
  land: [{ type: 'Feature', properties: {}, geometry: land }],
  lakes: readLakes(),
  rivers,
  regions: buildRegionLines(regions, topology),
  borders: buildBorders(topology),
  countries: labels,
  regionNames: buildRegionLabels(regions),
  cities: readCities(),
  riverNames: buildRiverNames(rivers),
  waters: readWaterNames(),
});

const hash = createHash('sha256');
for (const { z, x, y, bytes } of tiles)
  hash.update(`${z}/${x}/${y} ${bytes.length}\n`).update(bytes);
const nameOf = new Map(
  topology.objects.countries.geometries.map(({ id, properties }) => [id, properties.name]),
);
const landforms = `${JSON.stringify(readLandforms())}\n`;
hash.update(landforms);
const version = hash.digest('hex').slice(0, 10);
const manifest = {
  version,
  tiles: `/basemap/${version}/{z}/{x}/{y}.pbf`,
  landforms: `/basemap/${version}/landforms.json`,
  minzoom,
  maxzoom,
  bounds: [-180, -85, 180, 85],
  layers: [
    'land',
    'lakes',
    'rivers',
    'regions',
    'borders',
    'countries',
    'regionNames',
    'cities',
    'riverNames',
    'waters',
  ],
  attribution: 'Natural Earth · GeoNames · lakes © OpenStreetMap contributors',
  disclaimer: 'Boundaries do not imply endorsement.',
  policy:
    'Boundaries follow the view of the United Nations as far as the data allow; disputed and undetermined ones are dashed.',
  disputed: disputedBorders.map(({ pair, why }) => ({
    between: pair.map((iso) => nameOf.get(iso)),
    why,
  })),
  // What the data do not know yet.
  limits: [
    'Regions of Kazakhstan are those before June 2022: Abai, Jetisu and Ulytau are not apart.',
    'The border agreement of Kyrgyzstan and Tajikistan of March 2025 is not in the data.',
  ],
  data: [
    { part: 'countries', name: 'Natural Earth 1:10m', date: '2018', license: 'Public domain' },
    { part: 'regions', name: 'Natural Earth 1:10m', date: '2022', license: 'Public domain' },
    { part: 'lakes and rivers', name: 'Natural Earth', date: '2020', license: 'Public domain' },
    { part: 'lakes of Central Asia', name: 'OpenStreetMap', date: '2018', license: 'ODbL-1.0' },
    { part: 'cities', name: 'GeoNames', date: '2019', license: 'CC-BY-4.0' },
    { part: 'relief', name: 'SRTM30', date: '2000', license: 'Public domain' },
  ],
};

const labelPoints = new Map(
  labels.map(({ properties, geometry }) => [properties.iso, geometry.coordinates]),
);
for (const geometry of topology.objects.countries.geometries) {
  geometry.properties = {
    ...geometry.properties,
    labelPoint: labelPoints.get(geometry.properties.iso),
  };
}

const archive = writeArchive(tiles, {
  name: 'Oxus basemap',
  attribution: manifest.attribution,
  vector_layers: manifest.layers.map((id) => ({ id, fields: {} })),
});
const outputs = {
  'countries.topo.json': `${JSON.stringify(topology)}\n`,
  'basemap.pmtiles': archive,
  'landforms.json': landforms,
  'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
};
for (const [name, content] of Object.entries(outputs)) {
  await writeFile(new URL(name, import.meta.url), content);
  console.log(`${name}: ${Math.round(content.length / 1000)} kB`);
}
console.log(`version ${version}, ${tiles.length} tiles`);
