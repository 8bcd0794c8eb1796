import { readFileSync } from 'node:fs';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { beforeAll, describe, expect, test } from 'vitest';

const file = readFileSync(`${import.meta.dirname}/basemap.pmtiles`);

class BufferSource implements Source {
  getKey(): string {
    return 'basemap.pmtiles';
  }

  async getBytes(offset: number, size: number): Promise<RangeResponse> {
    return { data: Uint8Array.from(file.subarray(offset, offset + size)).buffer };
  }
}

const archive = new PMTiles(new BufferSource());
const extent = 4096;
const zooms = [1, 2, 3, 4, 5, 6];

async function readTile(z: number, x: number, y: number): Promise<VectorTile> {
  const found = await archive.getZxy(z, x, y);
  return new VectorTile(new PbfReader(new Uint8Array(found?.data ?? new ArrayBuffer(0))));
}

function featuresOf(tile: VectorTile, layer: string): VectorTileFeature[] {
  const found = tile.layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, index) => found?.feature(index)).flatMap(
    (feature) => (feature ? [feature] : []),
  );
}

/**
 * Where the outlines or lines of a layer cross a vertical (`axis` x) or horizontal line of a tile,
 * in units along it, those within the tile alone, sorted.
 */
function crossings(tile: VectorTile, layer: string, axis: 'x' | 'y', at: number): number[] {
  const along = axis === 'x' ? 'y' : 'x';
  const found: number[] = [];
  for (const feature of featuresOf(tile, layer)) {
    for (const line of feature.loadGeometry()) {
      for (const [index, end] of line.entries()) {
        const start = line[index - 1];
        // Half a unit off the grid, so that no vertex lies on the line.
        if (!start || start[axis] < at === end[axis] < at) continue;
        const share = (at - start[axis]) / (end[axis] - start[axis]);
        const place = start[along] + share * (end[along] - start[along]);
        if (place > 2 && place < extent - 2) found.push(place);
      }
    }
  }
  return found.sort((a, b) => a - b);
}

/** Crossings of one list that the other has none of within 3 units, 0.4 px of a tile of 512 px. */
function unmatched(left: number[], right: number[]): number[] {
  return left.filter((place) => !right.some((other) => Math.abs(other - place) <= 3));
}

/** The tiles of a zoom over Eurasia, of which every neighbour to the east and south is compared. */
function tilesOf(z: number): [number, number][] {
  const count = 2 ** z;
  const [first, last] = [Math.floor(count * 0.55), Math.ceil(count * 0.78)];
  const [top, bottom] = [Math.floor(count * 0.28), Math.ceil(count * 0.48)];
  return Array.from({ length: last - first }, (_, column) =>
    Array.from({ length: bottom - top }, (_, row): [number, number] => [first + column, top + row]),
  ).flat();
}

/** Names of the layers that lie across edges of tiles. */
const layers = ['land', 'lakes', 'rivers', 'borders', 'regions'];

const tiles = new Map<string, VectorTile>();
const tileAt = (z: number, x: number, y: number) => tiles.get(`${z}/${x}/${y}`);

beforeAll(async () => {
  for (const z of zooms) {
    for (const [x, y] of tilesOf(z)) {
      for (const [column, row] of [
        [x, y],
        [x + 1, y],
        [x, y + 1],
      ] as const) {
        const key = `${z}/${column}/${row}`;
        if (column < 2 ** z && row < 2 ** z && !tiles.has(key)) {
          tiles.set(key, await readTile(z, column, row));
        }
      }
    }
  }
});

describe.each(layers)('%s at the edges of tiles', (layer) => {
  test('go on in the next tile where they leave one', () => {
    let met = 0;
    const broken: string[] = [];
    for (const z of zooms) {
      for (const [x, y] of tilesOf(z)) {
        const here = tileAt(z, x, y);
        for (const [axis, next] of [
          ['x', tileAt(z, x + 1, y)],
          ['y', tileAt(z, x, y + 1)],
        ] as const) {
          if (!here || !next) continue;
          const left = crossings(here, layer, axis, extent + 0.5);
          const right = crossings(next, layer, axis, 0.5);
          met += left.length;
          const lost = [...unmatched(left, right), ...unmatched(right, left)];
          if (lost.length > 0) broken.push(`${z}/${x}/${y} ${axis}: ${lost.join(' ')}`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(met).toBeGreaterThan(20);
  });
});

describe('lines', () => {
  test('none runs along the edge of a tile, where only a cut could have put it', () => {
    const along: string[] = [];
    for (const [key, tile] of tiles) {
      for (const layer of ['borders', 'regions', 'rivers']) {
        for (const feature of featuresOf(tile, layer)) {
          for (const line of feature.loadGeometry()) {
            for (const [index, end] of line.entries()) {
              const start = line[index - 1];
              if (!start) continue;
              const onRim = (axis: 'x' | 'y', other: 'x' | 'y') =>
                start[axis] === end[axis] &&
                [-64, 0, extent, extent + 64].includes(start[axis]) &&
                Math.abs(start[other] - end[other]) > 64;
              if (onRim('x', 'y') || onRim('y', 'x')) along.push(`${key} ${layer}`);
            }
          }
        }
      }
    }
    expect(along).toEqual([]);
  });
});

describe('names', () => {
  test.each(['cities', 'waters', 'countries', 'regionNames'])(
    '%s: each in one tile alone',
    (layer) => {
      const seen = new Map<string, string[]>();
      for (const [key, tile] of tiles) {
        const z = key.slice(0, key.indexOf('/'));
        for (const feature of featuresOf(tile, layer)) {
          const [point] = feature.loadGeometry()[0] ?? [];
          const inside =
            point && point.x >= 0 && point.y >= 0 && point.x < extent && point.y < extent;
          if (!inside) continue;
          const name = `${z} ${feature.properties.name} ${feature.properties.population ?? ''}`;
          seen.set(name, [...(seen.get(name) ?? []), key]);
        }
      }
      expect(seen.size).toBeGreaterThan(10);
      expect([...seen].filter(([, keys]) => keys.length > 1)).toEqual([]);
    },
  );
});
