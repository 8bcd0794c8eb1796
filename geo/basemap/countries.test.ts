import { area, booleanPointInPolygon, kinks, length, point } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { NotFound } from '../errors';
import {
  countryCodes,
  countryGeometry,
  countryNeighbours,
  countryProperties,
  mergedOutline,
  sharedBorder,
  simplifiedCountries,
} from './countries';

function countriesAt(position: Position): string[] {
  return countryCodes().filter((iso) =>
    booleanPointInPolygon(point(position), countryGeometry(iso)),
  );
}

function ringsOf(iso: string): { outer: boolean; ring: Position[] }[] {
  const geometry = countryGeometry(iso);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring, index) => ({ outer: index === 0, ring })));
}

function windsCounterclockwise(ring: Position[]): boolean {
  return (
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) > 0
  );
}

function vertices(positions: readonly Position[]): Set<string> {
  return new Set(positions.map(String));
}

const kilometres = (isoA: string, isoB: string) => {
  const line = sharedBorder(isoA, isoB);
  return line ? length({ type: 'Feature', geometry: line, properties: {} }) : 0;
};

describe('codes', () => {
  it('are two capital letters, each once, and cover the region', () => {
    const codes = countryCodes();
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(
      expect.arrayContaining(['AF', 'IR', 'KG', 'KZ', 'PK', 'RU', 'SY', 'TJ', 'TM', 'TR', 'UZ']),
    );
  });

  it('that are unknown are refused with the code that came', () => {
    expect(() => countryGeometry('XX')).toThrow(NotFound);
    expect(() => countryNeighbours('Tajikistan')).toThrow('country "Tajikistan"');
    expect(() => sharedBorder('TJ', 'tj')).toThrow('country "tj"');
  });
});

describe('the boundary policy', () => {
  it.each<[string, Position, string[]]>([
    ['Simferopol', [34.1, 44.95], ['UA']],
    ['Sevastopol', [33.6, 44.6], ['UA']],
    ['Kerch', [36.4, 45.35], ['UA']],
    ['Taman, across the strait of Kerch,', [36.9, 45.2], ['RU']],
    ['Baikonur', [63.3, 45.9], ['KZ']],
    ['Hargeisa', [44.06, 9.56], ['SO']],
    ['northern Nicosia', [33.4, 35.3], ['CY']],
    ['Laayoune', [-13.15, 27.1], ['EH']],
    ['Tarfaya', [-12.8, 27.9], ['MA']],
    ['Quneitra, in the Golan,', [35.83, 33.12], ['SY']],
    ['Tiberias', [35.45, 32.79], ['IL']],
    ['the Sokh exclave', [71.1, 39.97], ['UZ']],
    ['Vorukh', [70.6, 39.85], ['TJ']],
    ['the middle of the Caspian Sea', [51, 42], []],
  ])('puts %s where it belongs', (_, position, expected) => {
    expect(countriesAt(position)).toEqual(expected);
  });

  it('leaves no border between Crimea and the rest of Ukraine', () => {
    expect(ringsOf('UA').filter(({ ring }) => ring.some(isOnPerekop)).length).toBe(1);
  });
});

/** The neck of land that joins Crimea to the mainland. */
function isOnPerekop([longitude = 0, latitude = 0]: Position): boolean {
  return longitude > 33.3 && longitude < 34 && latitude > 45.9 && latitude < 46.3;
}

describe('outlines', () => {
  it('wind counterclockwise outside and clockwise in holes, as RFC 7946 asks', () => {
    for (const iso of ['KG', 'IT', 'RU', 'ZA', 'AZ']) {
      for (const { outer, ring } of ringsOf(iso)) {
        expect(windsCounterclockwise(ring), iso).toBe(outer);
      }
    }
  });

  it('are closed, have at least four positions and at most three decimals', () => {
    for (const iso of countryCodes()) {
      for (const { ring } of ringsOf(iso)) {
        expect(ring.length, iso).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), iso).toEqual(ring[0]);
        const decimals = ring.flat().map((degrees) => String(degrees).split('.')[1]?.length ?? 0);
        expect(Math.max(...decimals), iso).toBeLessThanOrEqual(3);
      }
    }
  });

  it('do not cross themselves', () => {
    for (const iso of countryCodes()) {
      for (const { ring } of ringsOf(iso)) {
        const crossings = kinks({ type: 'Polygon', coordinates: [ring] }).features;
        expect(
          crossings.map(({ geometry }) => geometry.coordinates),
          iso,
        ).toEqual([]);
      }
    }
  }, 60_000);

  it('are cut at the antimeridian', () => {
    for (const { ring } of ringsOf('RU')) {
      const longitudes = ring.map(([longitude = 0]) => longitude);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
    }
  });

  it.each([
    ['TJ', 142_600],
    ['KG', 199_950],
    ['UZ', 448_978],
    ['AF', 652_860],
    ['KZ', 2_724_900],
    ['TM', 469_930], // without the Garabogazköl lagoon, which the data count as sea
  ])('of %s enclose the published %i km² of land within two per cent', (iso, published) => {
    const measured =
      area({ type: 'Feature', geometry: countryGeometry(iso), properties: {} }) / 1e6;
    expect(Math.abs(measured / published - 1)).toBeLessThan(0.02);
  });

  it('carry a name and a label position that lies inside', () => {
    for (const iso of ['TJ', 'AF', 'RU', 'FR', 'VN']) {
      const { name, labelPoint } = countryProperties(iso);
      expect(name).not.toBe('');
      expect(countriesAt(labelPoint), iso).toEqual([iso]);
    }
  });
});

describe('borders', () => {
  it('join Tajikistan to its four neighbours', () => {
    expect(countryNeighbours('TJ')).toEqual(['AF', 'CN', 'KG', 'UZ']);
  });

  it('of Tajikistan and Afghanistan are as long as published, within the tolerance', () => {
    expect(kilometres('TJ', 'AF')).toBeGreaterThan(1000);
    expect(kilometres('TJ', 'AF')).toBeLessThan(1450);
    expect(kilometres('AF', 'TJ')).toBeCloseTo(kilometres('TJ', 'AF'), 6);
  });

  it('of Russia are shared with all fourteen neighbours, also where the outline was cut', () => {
    expect(countryNeighbours('RU')).toEqual('AZ BY CN EE FI GE KP KZ LT LV MN NO PL UA'.split(' '));
    expect(kilometres('KZ', 'RU')).toBeGreaterThan(6000);
    expect(kilometres('KZ', 'RU')).toBeLessThan(7700);
  });

  it('are null between countries that do not meet', () => {
    expect(sharedBorder('TJ', 'RU')).toBeNull();
  });

  it('have the vertices of both outlines, so that neighbours neither overlap nor gape', () => {
    const border = vertices(sharedBorder('TJ', 'KG')?.coordinates.flat() ?? []);
    expect(border.size).toBeGreaterThan(100);
    for (const iso of ['TJ', 'KG']) {
      const outline = vertices(ringsOf(iso).flatMap(({ ring }) => ring));
      expect([...border].filter((position) => !outline.has(position))).toEqual([]);
    }
  });
});

describe('coarser outlines', () => {
  const coarse = simplifiedCountries(0.25);

  it('are much smaller, and keep every country of some size', () => {
    const count = (features: typeof coarse.features) =>
      features.flatMap(({ geometry }) => geometry.coordinates.flat(2)).length;
    const full = simplifiedCountries(0);
    expect(count(coarse.features)).toBeLessThan(count(full.features) / 8);
    const present = coarse.features.filter(({ geometry }) => geometry.coordinates.length > 0);
    expect(present.map(({ properties }) => properties.iso)).toEqual(
      expect.arrayContaining(['TJ', 'KG', 'AM', 'LB', 'LU']),
    );
  });

  it('still share the vertices of their borders', () => {
    const of = (iso: string) =>
      vertices(
        coarse.features
          .find(({ properties }) => properties.iso === iso)
          ?.geometry.coordinates.flat(2) ?? [],
      );
    const common = [...of('TJ')].filter((position) => of('AF').has(position));
    expect(common.length).toBeGreaterThan(6);
  });

  it('wind clockwise, as d3-geo reads them', () => {
    for (const { geometry } of coarse.features) {
      for (const [outer] of geometry.coordinates) {
        if (outer) expect(windsCounterclockwise(outer)).toBe(false);
      }
    }
  });
});

describe('the outline of several countries', () => {
  const syriaIraq = mergedOutline(['SY', 'IQ'], 0.02);

  it('is one ring around both, without the border between them', () => {
    expect(syriaIraq.coordinates).toHaveLength(1);
    expect(syriaIraq.coordinates[0]).toHaveLength(1);
    const ring = syriaIraq.coordinates.flat(2);
    // A place in the middle of the common border lies well inside.
    const nearest = Math.min(
      ...ring.map(([lon = 0, lat = 0]) => Math.hypot(lon - 41.3, lat - 34.4)),
    );
    expect(nearest).toBeGreaterThan(1);
  });

  it('winds counterclockwise, as GeoJSON does', () => {
    expect(windsCounterclockwise(syriaIraq.coordinates[0]?.[0] ?? [])).toBe(true);
  });

  it('names a code that the basemap does not have', () => {
    expect(() => mergedOutline(['SY', 'ZZ'], 0.02)).toThrow('ZZ');
  });
});
