import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** The header and the root directory must fit into what a reader fetches first. */
const firstBytes = 16_384;
const headerLength = 127;

/** Numbers of the specification: how tiles are compressed (none, gzip) and what they are. */
const kinds = {
  mvt: { compression: 2, type: 1, store: gzip },
  webp: { compression: 1, type: 4, store: (bytes) => Buffer.from(bytes) },
};

/**
 * Writes a PMTiles archive (specification version 3): one directory, equal tiles stored once,
 * everything gzipped, apart from pictures.
 *
 * @param {{z: number, x: number, y: number, bytes: Uint8Array}[]} tiles
 * @param {object} metadata The JSON metadata of the archive.
 * @param {{type?: 'mvt' | 'webp', bounds?: number[]}} [options] What the tiles are, and what they
 *   cover (`[west, south, east, north]`); by default Mapbox Vector Tiles of the world.
 * @returns {Buffer}
 */
export function writeArchive(tiles, metadata, options = {}) {
  const { type = 'mvt', bounds = [-180, -85, 180, 85] } = options;
  const kind = kinds[type];
  const { entries, data, contents } = arrange(tiles, kind.store);
  const directory = gzip(writeDirectory(entries));
  const json = gzip(Buffer.from(JSON.stringify(metadata)));
  if (headerLength + directory.length > firstBytes) {
    throw new Error(`pmtiles: the directory has ${directory.length} bytes, too many for one`);
  }
  const zooms = tiles.map(({ z }) => z);
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const lengths = [directory.length, json.length, 0, data.length];
  let offset = headerLength;
  lengths.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    offset += length;
  });
  header.writeBigUInt64LE(BigInt(tiles.length), 72);
  header.writeBigUInt64LE(BigInt(entries.length), 80);
  header.writeBigUInt64LE(BigInt(contents), 88);
  // Clustered; the directory is gzipped.
  [1, 2, kind.compression, kind.type, Math.min(...zooms), Math.max(...zooms)].forEach(
    (byte, index) => {
      header.writeUInt8(byte, 96 + index);
    },
  );
  bounds.forEach((degrees, index) => {
    header.writeInt32LE(degrees * 1e7, 102 + index * 4);
  });
  return Buffer.concat([header, directory, json, data]);
}

/** Puts the tiles in the order of their ids; equal neighbours share an entry. */
function arrange(tiles, store) {
  const offsets = new Map();
  const chunks = [];
  const entries = [];
  let size = 0;
  const ordered = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes }))
    .sort((a, b) => a.id - b.id);
  for (const { id, bytes } of ordered) {
    const key = createHash('sha256').update(bytes).digest('hex');
    if (!offsets.has(key)) {
      const chunk = store(bytes);
      offsets.set(key, { offset: size, length: chunk.length });
      chunks.push(chunk);
      size += chunk.length;
    }
    const place = offsets.get(key);
    const last = entries[entries.length - 1];
    if (last?.offset === place.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, data: Buffer.concat(chunks), contents: offsets.size };
}

function writeDirectory(entries) {
  const bytes = [];
  writeVarint(bytes, entries.length);
  entries.forEach(({ id }, at) => {
    writeVarint(bytes, at > 0 ? id - entries[at - 1].id : id);
  });
  for (const { run } of entries) writeVarint(bytes, run);
  for (const { length } of entries) writeVarint(bytes, length);
  entries.forEach(({ offset }, at) => {
    const before = entries[at - 1];
    writeVarint(bytes, before && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return Buffer.from(bytes);
}

function writeVarint(bytes, value) {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** The header of gzip names the operating system; a fixed value keeps archives alike. */
function gzip(bytes) {
  const compressed = gzipSync(bytes, { level: 9 });
  compressed[9] = 255;
  return compressed;
}
