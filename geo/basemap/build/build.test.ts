import type { Feature, LineString, Position } from 'geojson';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from './antimeridian.mjs';
import { cutPolygon } from './cut.mjs';
import { followBorder } from './follow.mjs';
import { writeArchive } from './pmtiles.mjs';
import { nameRivers } from './rivers.mjs';

describe('cutAtAntimeridian', () => {
  it('leaves a polygon that does not cross as it is', () => {
    const polygon = square(10, 10, 20, 20);
    expect(cutAtAntimeridian(polygon)).toEqual([polygon]);
  });

  it('parts a polygon that crosses, and keeps the vertices exactly', () => {
    const odd = 170.123456789;
    const ring: Position[] = [
      [odd, 60],
      [-170, 60],
      [-170, 70],
      [odd, 70],
      [odd, 60],
    ];
    const parts = cutAtAntimeridian([ring]);
    expect(parts).toHaveLength(2);
    const longitudes = parts.flat(2).map(([longitude]) => longitude);
    expect(new Set(longitudes)).toEqual(new Set([odd, 180, -170, -180]));
  });

  it('closes a ring around the South Pole along the pole', () => {
    const ring: Position[] = [
      [-180, -80],
      [-60, -70],
      [60, -70],
      [180, -80],
      [-180, -80],
    ].map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
    const [part] = cutAtAntimeridian([ring]);
    expect(part?.flat().some(([, latitude]) => latitude === -90)).toBe(true);
  });
});

describe('cutPolygon', () => {
  it('parts a square along a line, both parts with the vertices of the line', () => {
    const [one, other] = cutPolygon(square(0, 0, 10, 10), [
      [-1, 11],
      [4, 6],
      [11, -1],
    ]);
    expect(one?.[0]).toContainEqual([4, 6]);
    expect(other?.[0]).toContainEqual([4, 6]);
    expect(one?.[0]?.at(-1)).toEqual(one?.[0]?.[0]);
    const corners = [...(one?.[0] ?? []), ...(other?.[0] ?? [])].map(String);
    expect(corners).toEqual(expect.arrayContaining(['0,0', '10,10']));
  });

  it('refuses a line whose ends meet the same vertex', () => {
    const line = [
      [0, 0],
      [1, 1],
    ];
    expect(() => cutPolygon(square(0, 0, 10, 10), line)).toThrow('the same vertex');
  });
});

describe('followBorder', () => {
  const border = [0, 0.1, 0.2, 0.3, 0.4].map((longitude) => [
    longitude,
    longitude % 0.2 ? 0.01 : 0,
  ]);

  it('takes the vertices of the border where the river runs along it', () => {
    expect(
      followBorder(
        [
          [0, 0.02],
          [0.4, 0.02],
        ],
        border,
      ),
    ).toEqual(border);
  });

  it('runs along the border in the direction of the river', () => {
    expect(
      followBorder(
        [
          [0.4, 0.02],
          [0, 0.02],
        ],
        border,
      ),
    ).toEqual(border.toReversed());
  });

  it('leaves a river that is elsewhere where it is', () => {
    const followed = followBorder(
      [
        [0, 1],
        [0.4, 1],
      ],
      border,
    );
    expect(followed.every(([, latitude]) => latitude === 1)).toBe(true);
  });
});

describe('nameRivers', () => {
  const pieces = [
    piece([0, 0], [1, 0]),
    piece([1, 0], [2, 0]),
    piece([1, 0], [1, 1]), // a tributary
  ];
  const row = {
    name: 'Oxus',
    min_zoom: '4',
    least_width: '0.3',
    source_lon: '0',
    source_lat: '0',
    mouth_lon: '2',
    mouth_lat: '0',
  };

  it('names the course between source and mouth, not its tributaries', () => {
    const names = nameRivers(pieces, [row]).map(({ properties }) => properties.name);
    expect(names).toEqual(['Oxus', 'Oxus', undefined]);
  });

  it('bridges a small gap, such as a reservoir', () => {
    const parted = [piece([0, 0], [1, 0]), piece([1.2, 0], [2, 0])];
    const names = nameRivers(parted, [row]).map(({ properties }) => properties.name);
    expect(names).toEqual(['Oxus', 'Oxus']);
  });

  it('says which river of the table has no course', () => {
    const far = [piece([0, 0], [1, 0]), piece([8, 0], [9, 0])];
    const lost = { ...row, mouth_lon: '9' };
    expect(() => nameRivers(far, [lost])).toThrow('no course of Oxus');
  });
});

describe('writeArchive', () => {
  it('gives each tile back, equal and empty ones too', async () => {
    const bytes = (...values: number[]) => new Uint8Array(values);
    const tiles = [
      { z: 0, x: 0, y: 0, bytes: bytes(1, 2, 3) },
      { z: 1, x: 0, y: 0, bytes: bytes() },
      { z: 1, x: 0, y: 1, bytes: bytes(4) },
      { z: 1, x: 1, y: 0, bytes: bytes() },
      { z: 1, x: 1, y: 1, bytes: bytes(4) },
    ];
    const archive = new PMTiles(new MemorySource(writeArchive(tiles, { name: 'test' })));
    for (const tile of tiles) {
      const read = await archive.getZxy(tile.z, tile.x, tile.y);
      expect([...new Uint8Array(read?.data ?? new ArrayBuffer(9))]).toEqual([...tile.bytes]);
    }
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
    expect((await archive.getHeader()).numAddressedTiles).toBe(5);
  });
});

class MemorySource implements Source {
  constructor(private readonly archive: Buffer) {}

  getKey(): string {
    return 'memory';
  }

  async getBytes(offset: number, size: number): Promise<RangeResponse> {
    const part = Uint8Array.from(this.archive.subarray(offset, offset + size));
    return { data: part.buffer };
  }
}

function square(west: number, south: number, east: number, north: number): Position[][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

function piece(
  from: Position,
  to: Position,
): Feature<LineString, { min_zoom: number; strokeweig: number }> {
  return {
    type: 'Feature',
    properties: { min_zoom: 4.7, strokeweig: 0.2 },
    geometry: { type: 'LineString', coordinates: [from, to] },
  };
}
