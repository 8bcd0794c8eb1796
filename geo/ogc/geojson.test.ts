import { booleanClockwise, flattenEach } from '@turf/turf';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAtlas } from '../atlas/read';
import { envelopeOf } from '../extent';
import type { Item } from '../feature';
import { collections } from '../layers/collections';
import { layers } from '../layers/index';
import { publish, type Service } from './service';

/** What RFC 7946 and the programs that read it need, of every item that we publish. */
let service: Service;

beforeAll(async () => {
  const atlas = await readAtlas('geo/atlases/isis-khorasan');
  service = publish('https://oxus.example/api', atlas, collections, layers);
});

describe.each(collections.map(({ id }) => id))('%s', (id) => {
  const items = (): Item[] => {
    const published = service.collections.find(({ collection }) => collection.id === id);
    return published?.items.map(({ item }) => item) ?? [];
  };

  test('has items, each with an id of its own that is safe in a URL', () => {
    const ids = items().map((item) => item.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of ids) expect(item).toMatch(/^[A-Za-z0-9._~-]+$/);
  });

  test('has the same properties on every item, in the types of its schema', () => {
    const published = service.collections.find(({ collection }) => collection.id === id);
    const names = Object.keys(published?.properties.shape ?? {}).toSorted();
    for (const { properties } of items()) {
      expect(published?.properties.safeParse(properties).error).toBeUndefined();
      expect(Object.keys(properties).toSorted()).toEqual(names);
    }
  });

  test('has a panel for every item', () => {
    const collection = collections.find((candidate) => candidate.id === id);
    for (const item of items()) {
      expect(collection?.panel(service.atlas, item.id).address).toBe(`${id}/${item.id}`);
    }
  });

  test('has times in UTC that end after they start', () => {
    for (const { properties } of items()) {
      for (const time of [properties.start, properties.end]) {
        if (time !== null) expect(new Date(time).toISOString()).toBe(time);
      }
      const { start, end } = properties;
      if (start !== null && end !== null) expect(start <= end, properties.id).toBe(true);
    }
  });

  test('has positions within the world', () => {
    for (const { geometry, id: item } of items()) {
      const [west = 0, south = 0, east = 0, north = 0] = (geometry && envelopeOf(geometry)) ?? [];
      expect([west >= -180, south >= -90, east <= 180, north <= 90], item).not.toContain(false);
    }
  });

  test('has closed rings, the outer one counter-clockwise, holes clockwise', () => {
    for (const { geometry, id: item } of items()) {
      if (!geometry) continue;
      flattenEach(geometry, ({ geometry: part }) => {
        if (part.type !== 'Polygon') return;
        for (const [place, ring] of part.coordinates.entries()) {
          expect(ring.at(-1), item).toEqual(ring[0]);
          expect(booleanClockwise(ring), `${item}, ring ${place}`).toBe(place > 0);
        }
      });
    }
  });

  test('has no line across the antimeridian', () => {
    for (const { geometry, id: item } of items()) {
      if (!geometry) continue;
      flattenEach(geometry, ({ geometry: part }) => {
        const lines: Position[][] =
          part.type === 'Polygon'
            ? part.coordinates
            : part.type === 'LineString'
              ? [part.coordinates]
              : [];
        for (const line of lines) {
          for (const [place, [longitude = 0]] of line.entries()) {
            const [before = longitude] = line[place - 1] ?? [];
            expect(Math.abs(longitude - before), item).toBeLessThanOrEqual(180);
          }
        }
      });
    }
  });
});
