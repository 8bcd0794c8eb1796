import { expect, test } from '@playwright/test';
import { ask, attacks, collectionIds, page } from './support/api';

/** OGC API - Features 1.0, conformance class GeoJSON: tests named after its requirements. */

test.describe('/req/geojson/definition', () => {
  test('features have the media type of GeoJSON, and plain JSON asks for them, too', async ({
    request,
  }) => {
    for (const accept of ['application/geo+json', 'application/json', '*/*', 'application/*']) {
      const response = await ask(request, attacks, { Accept: accept });
      expect(response.headers()['content-type'], accept).toBe('application/geo+json');
    }
  });
});

test.describe('/req/geojson/content', () => {
  test('every feature has a unique text for id, a geometry in range and simple properties', async ({
    request,
  }) => {
    for (const id of await collectionIds(request)) {
      const { type, features } = await page(request, `/api/collections/${id}/items?limit=10000`);
      expect(type).toBe('FeatureCollection');
      expect(new Set(features.map((feature) => feature.id)).size, id).toBe(features.length);
      for (const feature of features) {
        expect(feature.type).toBe('Feature');
        expect(feature.id).toMatch(/^[\w.~-]+$/);
        const nested = Object.values(feature.properties).filter(
          (value) => typeof value === 'object' && value !== null,
        );
        expect(nested, feature.id).toEqual([]);
        const outside = positions(feature.geometry?.coordinates ?? []).filter(
          ([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90,
        );
        expect(outside, feature.id).toEqual([]);
      }
    }
  });

  test('outer rings are closed and run counterclockwise', async ({ request }) => {
    const { features } = await page(request, '/api/collections/countries/items?limit=10000');
    const outer = features.flatMap(({ geometry }) => outerRings(geometry));
    expect(outer.length).toBeGreaterThan(10);
    for (const ring of outer) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(signedArea(ring)).toBeGreaterThan(0);
    }
  });
});

type Position = [longitude: number, latitude: number];

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number';
}

function positions(value: unknown): Position[] {
  if (isPosition(value)) return [value];
  return Array.isArray(value) ? value.flatMap(positions) : [];
}

function outerRings(geometry: { type?: string; coordinates: unknown } | null): Position[][] {
  const { type, coordinates } = geometry ?? { coordinates: [] };
  if (!Array.isArray(coordinates)) return [];
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  return polygons.map((rings) => positions(Array.isArray(rings) ? rings[0] : []));
}

function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
