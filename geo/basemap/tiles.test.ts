import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapFonts } from './fonts';
import fonts from './fonts.json';
import manifest from './manifest.json';
import { publish } from './publish.mjs';
import relief from './relief.json';

const archiveFile = readFileSync(`${import.meta.dirname}/basemap.pmtiles`);

class BufferSource implements Source {
  getKey(): string {
    return 'basemap.pmtiles';
  }

  async getBytes(offset: number, size: number): Promise<RangeResponse> {
    return { data: Uint8Array.from(archiveFile.subarray(offset, offset + size)).buffer };
  }
}

const archive = new PMTiles(new BufferSource());

async function tile(z: number, x: number, y: number): Promise<VectorTile> {
  const found = await archive.getZxy(z, x, y);
  return new VectorTile(new PbfReader(new Uint8Array(found?.data ?? new ArrayBuffer(0))));
}

/** The features of a source layer in a tile. */
async function features(z: number, x: number, y: number, layer: string) {
  const found = (await tile(z, x, y)).layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, index) => found?.feature(index));
}

async function values(z: number, x: number, y: number, layer: string, property: string) {
  return (await features(z, x, y, layer)).map((feature) => feature?.properties[property]);
}

describe('the archive', () => {
  it('has every tile of its zooms, so that no request fails', async () => {
    const { minZoom, maxZoom, numAddressedTiles } = await archive.getHeader();
    expect([minZoom, maxZoom]).toEqual([manifest.minzoom, manifest.maxzoom]);
    let expected = 0;
    for (let z = minZoom; z <= maxZoom; z++) expected += 4 ** z;
    expect(numAddressedTiles).toBe(expected);
    for (let z = minZoom; z <= maxZoom; z++) {
      const corners = [0, 2 ** z - 1];
      for (const x of corners) {
        for (const y of corners) expect(await archive.getZxy(z, x, y)).toBeDefined();
      }
    }
  });

  it('has the layers that its manifest names', async () => {
    const seen = new Set<string>();
    for (const [z, x, y] of [
      [0, 0, 0],
      [3, 5, 3],
      [6, 43, 24],
    ] as const) {
      for (const name of Object.keys((await tile(z, x, y)).layers)) seen.add(name);
    }
    expect([...seen].sort()).toEqual([...manifest.layers].sort());
  });

  it('stays small', () => {
    expect(archiveFile.length).toBeLessThan(2_500_000);
  });

  it('names the region: countries, capitals in their own script, rivers, seas', async () => {
    expect(await values(3, 5, 3, 'countries', 'iso')).toEqual(
      expect.arrayContaining(['AF', 'KG', 'TJ', 'TM']),
    );
    expect(await values(6, 44, 24, 'cities', 'name_local')).toContain('Душанбе');
    expect(await values(6, 44, 24, 'rivers', 'name')).toContain('Panj');
    expect(await values(3, 5, 2, 'waters', 'name')).toContain('Caspian Sea');
    expect(await values(6, 45, 23, 'waters', 'name_local')).toContain('Ысык-Көл');
  });

  it('tells disputed borders from others', async () => {
    const kashmir = await values(6, 45, 25, 'borders', 'disputed');
    expect(new Set(kashmir)).toEqual(new Set([true, false]));
  });

  it('keeps the first view calm: only a few cities in its tiles', async () => {
    const cities = [];
    for (const x of [4, 5]) {
      for (const y of [2, 3]) cities.push(...(await values(3, x, y, 'cities', 'name')));
    }
    expect(cities.length).toBeLessThan(8);
  });
});

/** Faces come as addresses, or as objects with one. */
function urlOf(face: string | { url: string }): string {
  return typeof face === 'string' ? face : face.url;
}

describe('publish', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oxus-basemap-'));
    await publish(folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('writes the very bytes of each tile, not compressed', async () => {
    for (const [z, x, y] of [
      [0, 0, 0],
      [3, 5, 3],
      [6, 44, 24],
      [6, 0, 63],
    ] as const) {
      const file = await readFile(join(folder, `basemap/${manifest.version}/${z}/${x}/${y}.pbf`));
      const expected = await archive.getZxy(z, x, y);
      expect(file.equals(Buffer.from(expected?.data ?? new ArrayBuffer(9)))).toBe(true);
    }
  });

  it('puts the fonts where the style looks for them', async () => {
    const urls = Object.values(mapFonts()).flatMap((faces) => [faces].flat(2).map(urlOf));
    const count = Object.values(fonts.cuts).flatMap(({ subsets }) => subsets).length;
    expect(urls).toHaveLength(count);
    for (const url of urls) expect((await stat(join(folder, url))).size).toBeGreaterThan(5_000);
  });

  it('names the digest of the fonts in their address, and keeps those of no other', async () => {
    const hash = createHash('sha256');
    const published = join(folder, 'fonts/map', fonts.version);
    for (const name of (await readdir(published)).sort()) {
      const bytes = await readFile(join(published, name));
      hash.update(`${name} ${bytes.length}\n`).update(bytes);
    }
    expect(fonts.version).toBe(hash.digest('hex').slice(0, 10));
    await writeFile(join(folder, 'fonts/map/noto-sans-latin-400-normal.woff2'), 'without version');
    await publish(folder);
    expect(await readdir(join(folder, 'fonts/map'))).toEqual([fonts.version]);
  });

  it('leaves what is there alone, and removes tiles of another version', async () => {
    const kept = join(folder, `basemap/${manifest.version}/0/0/0.pbf`);
    const before = await stat(kept);
    await writeFile(join(folder, 'basemap/0123456789'), 'tiles of another version');
    await publish(folder);
    expect((await stat(kept)).mtimeMs).toBe(before.mtimeMs);
    expect((await readdir(join(folder, 'basemap'))).sort()).toEqual(
      [manifest.version, `relief-${relief.version}`].sort(),
    );
  });
});
