import { createHash } from 'node:crypto';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PMTiles, TileType } from 'pmtiles';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const workPrefix = '.new-';

/**
 * Lays the basemap out as static files: `basemap/<version>/{z}/{x}/{y}.pbf` (Mapbox Vector Tiles,
 * not compressed) and `landforms.json` beside them,
 * `basemap/relief-<version>/<theme>/{z}/{x}/{y}.webp` and `fonts/map/<version>/*.woff2`. What is
 * already there is left alone, tiles and fonts of another version are removed, and a folder appears
 * only when it is complete.
 *
 * @param {string} [folder] Where to; by default `public` of this repository.
 * @throws {Error} When the archive lacks a tile of its own range, a font is not installed, or the installed
 *   fonts are not those that fonts.json has the version of.
 */
export async function publish(folder = join(root, 'public')) {
  const read = async (name) => JSON.parse(await readFile(join(here, name), 'utf8'));
  const [manifest, relief] = [await read('manifest.json'), await read('relief.json')];
  const reliefFolder = `relief-${relief.version}`;
  await mkdir(join(folder, 'basemap'), { recursive: true });
  await publishFolder(join(folder, 'basemap'), manifest.version, async (target) => {
    await unpackTiles(join(here, 'basemap.pmtiles'), target);
    await cp(join(here, 'landforms.json'), join(target, 'landforms.json'));
  });
  await publishFolder(join(folder, 'basemap'), reliefFolder, async (target) => {
    for (const theme of Object.keys(relief.tiles)) {
      await unpackTiles(join(here, `relief-${theme}.pmtiles`), join(target, theme));
    }
  });
  await removeOthers(join(folder, 'basemap'), [manifest.version, reliefFolder]);
  const { version, cuts } = await read('fonts.json');
  const files = fontFiles(cuts);
  const fonts = join(folder, 'fonts/map');
  await mkdir(fonts, { recursive: true });
  await publishFolder(fonts, version, (target) => copyFonts(files, version, target), files);
  await removeOthers(fonts, [version]);
}

/** Leaves the named entries of a folder, and what another process is filling. */
async function removeOthers(folder, kept) {
  for (const name of await readdir(folder)) {
    const stale = join(folder, name);
    if (!kept.includes(name) && !(await isWork(stale))) await rm(stale, { recursive: true });
  }
}

/** Whether another process is filling the folder at this moment. */
async function isWork(path) {
  const { mtimeMs } = await stat(path);
  return basename(path).startsWith(workPrefix) && Date.now() - mtimeMs < 600_000;
}

/**
 * Fills a new folder beside its place and moves it there, so that no half-filled one is served.
 * A folder of that name is kept when it has all the expected files.
 */
async function publishFolder(parent, name, fill, expected = []) {
  const present = await readdir(join(parent, name)).catch(() => undefined);
  if (present && expected.every((file) => present.includes(file))) return;
  const work = await mkdtemp(join(parent, workPrefix));
  try {
    await chmod(work, 0o755); // mkdtemp makes a folder that only its owner may read.
    await fill(work);
    await rm(join(parent, name), { recursive: true, force: true });
    await rename(work, join(parent, name)).catch((error) => {
      // Another process, publishing the same, was faster.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function unpackTiles(archivePath, target) {
  const file = await open(archivePath);
  try {
    const archive = new PMTiles(new FileSource(file, archivePath));
    const { minZoom, maxZoom, tileType, ...header } = await archive.getHeader();
    const ending = tileType === TileType.Webp ? 'webp' : 'pbf';
    for (let z = minZoom; z <= maxZoom; z++) {
      const { columns, rows } = tilesWithin(header, z);
      for (const x of columns) {
        await mkdir(join(target, `${z}/${x}`), { recursive: true });
        for (const y of rows) {
          const tile = await archive.getZxy(z, x, y);
          if (!tile) throw new Error(`${archivePath}: tile ${z}/${x}/${y} is missing`);
          await writeFile(join(target, `${z}/${x}/${y}.${ending}`), Buffer.from(tile.data));
        }
      }
    }
  } finally {
    await file.close();
  }
}

/** Columns and rows of a zoom that lie at least partly within the bounds of an archive. */
function tilesWithin({ minLon, minLat, maxLon, maxLat }, z) {
  const count = 2 ** z;
  const row = (lat) => {
    const sine = Math.sin((lat * Math.PI) / 180);
    return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * count;
  };
  const column = (lon) => ((lon + 180) / 360) * count;
  return {
    columns: range(column(minLon), column(maxLon), count),
    rows: range(row(maxLat), row(minLat), count),
  };
}

function range(start, end, count) {
  const [first, beyond] = [Math.max(0, Math.floor(start)), Math.min(count, Math.ceil(end))];
  return Array.from({ length: beyond - first }, (_, index) => first + index);
}

/** The files of Noto Sans that fonts.json asks for; fonts.ts names them in the same way. */
function fontFiles(cuts) {
  return Object.values(cuts).flatMap(({ style, subsets }) =>
    subsets.map((subset) =>
      subset === 'arabic'
        ? `noto-sans-arabic-arabic-${style}.woff2`
        : `noto-sans-${subset}-${style}.woff2`,
    ),
  );
}

/** Copies the fonts, whose digest must be the version: an address never changes its meaning. */
async function copyFonts(files, version, target) {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const family = file.startsWith('noto-sans-arabic-') ? 'noto-sans-arabic' : 'noto-sans';
    const bytes = await readFile(require.resolve(`@fontsource/${family}/files/${file}`));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
    await writeFile(join(target, file), bytes);
  }
  const found = hash.digest('hex').slice(0, 10);
  if (found !== version) {
    throw new Error(
      `fonts.json: version is ${version}, but the installed fonts have the digest ${found}`,
    );
  }
}

/** The archive as the reader of PMTiles wants it: bytes by offset and length. */
class FileSource {
  constructor(file, key) {
    this.file = file;
    this.key = key;
  }

  getKey() {
    return this.key;
  }

  async getBytes(offset, length) {
    const buffer = new Uint8Array(length);
    const { bytesRead } = await this.file.read(buffer, 0, length, offset);
    return { data: buffer.buffer.slice(0, bytesRead) };
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await publish();
