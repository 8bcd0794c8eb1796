import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import { merge } from 'topojson-client';
import { readElevation } from './build/elevation.mjs';
import { inkTile } from './build/ink.mjs';
import { landMask } from './build/landMask.mjs';
import { writeArchive } from './build/pmtiles.mjs';
import { bounds, shadeTile, size } from './build/shade.mjs';

/**
 * Makes the relief: `relief-light.pmtiles`, `relief-dark.pmtiles` and `relief.json` beside this
 * file, once; they are committed. The raw input is the Debian package marble-qt-data:
 *
 *   apt-get download marble-qt-data && dpkg -x marble-qt-data_*.deb unpacked
 *   node geo/basemap/relief.mjs unpacked/usr/share/marble/data/maps/earth/srtm
 *
 * README.md says what is done to it.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('relief.mjs: name the folder maps/earth/srtm of marble-qt-data');

const minzoom = 0;
const maxzoom = 5;
const themes = ['light', 'dark'];
const webp = { alphaQuality: 30, effort: 6 };

/** The last zoom is drawn larger than it is, where the squares of the compression would show. */
const quality = (z) => (z === maxzoom ? 84 : 72);

const here = (name) => new URL(name, import.meta.url);
const topology = JSON.parse(await readFile(here('countries.topo.json'), 'utf8'));
const land = merge(topology, topology.objects.countries.geometries).coordinates;
const levels = await readElevation(folder);
sharp.concurrency(availableParallelism());

const nothing = await encode(Buffer.alloc(size * size * 4), minzoom);
const tiles = { light: [], dark: [] };
for (let z = minzoom; z <= maxzoom; z++) {
  for (let x = 0; x < 2 ** z; x++) {
    for (let y = 0; y < 2 ** z; y++) {
      if (!touchesBounds(z, x, y)) continue;
      const mask = await landMask(land, z, x, y, size);
      const shaded = mask && shadeTile(levels, z, x, y);
      for (const theme of themes) {
        const bytes = mask ? await encode(inkTile(theme, shaded, mask), z) : nothing;
        tiles[theme].push({ z, x, y, bytes });
      }
    }
  }
  const [light, dark] = themes.map((theme) => sizeOf(tiles[theme].filter((tile) => tile.z === z)));
  console.log(`z${z}: ${light} kB light, ${dark} kB dark`);
}

const hash = createHash('sha256');
for (const theme of themes) {
  for (const { z, x, y, bytes } of tiles[theme])
    hash.update(`${theme}/${z}/${x}/${y}`).update(bytes);
}
const version = hash.digest('hex').slice(0, 10);
for (const theme of themes) {
  const archive = writeArchive(
    tiles[theme],
    { name: `Oxus relief, ${theme}`, attribution: 'Relief: SRTM30, by way of Marble' },
    { type: 'webp', bounds },
  );
  await writeFile(here(`relief-${theme}.pmtiles`), archive);
  console.log(`relief-${theme}.pmtiles: ${Math.round(archive.length / 1000)} kB`);
}
const manifest = {
  version,
  tiles: Object.fromEntries(
    themes.map((theme) => [theme, `/basemap/relief-${version}/${theme}/{z}/{x}/{y}.webp`]),
  ),
  minzoom,
  maxzoom,
  tileSize: size,
  bounds,
};
await writeFile(here('relief.json'), `${JSON.stringify(manifest, null, 2)}\n`);

function sizeOf(list) {
  return Math.round(list.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000);
}

function encode(pixels, z) {
  return sharp(pixels, { raw: { width: size, height: size, channels: 4 } })
    .webp({ ...webp, quality: quality(z) })
    .toBuffer();
}

/** Whether the source's bounds make MapLibre ask for a tile. */
function touchesBounds(z, x, y) {
  const [west, south, east, north] = bounds;
  const edge = (lat) => {
    const sine = Math.sin((lat * Math.PI) / 180);
    return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z;
  };
  const column = (lon) => ((lon + 180) / 360) * 2 ** z;
  return x + 1 > column(west) && x < column(east) && y + 1 > edge(north) && y < edge(south);
}
