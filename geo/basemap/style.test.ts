import { readFileSync } from 'node:fs';
import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { bands, inDrawOrder } from '../style/bands';
import { palettes } from '../style/palette';
import { inks } from './build/ink.mjs';
import { countryCodes, countryProperties } from './countries';
import fonts from './fonts.json';
import manifest from './manifest.json';
import relief from './relief.json';
import {
  basemapAttribution,
  basemapLayers,
  basemapSource,
  basemapSources,
  boldFont,
  italicFont,
  mapFonts,
  regularFont,
} from './style';

const origin = 'https://oxus.example';

function table(name: string): Record<string, string>[] {
  return parse(readFileSync(`${import.meta.dirname}/names/${name}.csv`, 'utf8'), { columns: true });
}

describe.each(Object.entries(palettes))('the %s basemap', (_, palette) => {
  const layers = basemapLayers(palette);
  const style: StyleSpecification = {
    version: 8,
    'font-faces': mapFonts(origin),
    sources: basemapSources(origin),
    layers: inDrawOrder(layers),
  };

  it('is a valid MapLibre style', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws water over the country fills, borders over water, and names last', () => {
    const order = inDrawOrder(layers).map(({ id }) => id);
    expect(order.indexOf('basemap-land')).toBeLessThan(order.indexOf('basemap-lakes'));
    expect(order.indexOf('basemap-lakes')).toBeLessThan(order.indexOf('basemap-borders'));
    expect(order.indexOf('basemap-borders')).toBeLessThan(order.indexOf('basemap-city-names'));
    const used = bands.filter((band) => layers.some((layer) => layer.band === band));
    expect(used).toEqual(['ground', 'water', 'border', 'name', 'label', 'edge']);
  });

  it('reads only source layers that the tiles have', () => {
    const read = layers.flatMap(({ layer }) =>
      'source-layer' in layer && layer['source-layer'] ? [layer['source-layer']] : [],
    );
    expect([...new Set(read)].sort()).toEqual([...manifest.layers].sort());
  });

  it('has only colours of the palette', () => {
    const known = new Set<string>(Object.values(palette).flat());
    const colours = JSON.stringify(layers).match(/#[0-9a-f]{3,8}/gi) ?? [];
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.filter((colour) => !known.has(colour))).toEqual([]);
  });

  it('writes with declared fonts only', () => {
    const written = JSON.stringify(layers).match(/Oxus [A-Z][a-z]+/g) ?? [];
    expect([...new Set(written)].sort()).toEqual(Object.keys(mapFonts()).sort());
  });
});

describe('the relief', () => {
  const pictures = (layers: ReturnType<typeof basemapLayers>) =>
    layers.flatMap(({ layer }) =>
      layer.type === 'raster' && layer.layout?.visibility === 'visible' ? [layer.source] : [],
    );

  it('is left out until it is asked for', () => {
    expect(pictures(basemapLayers(palettes.light))).toEqual([]);
  });

  it('is drawn in the form of the theme alone', () => {
    expect(pictures(basemapLayers(palettes.light, { relief: true }))).toEqual([
      'basemap-relief-light',
    ]);
    expect(pictures(basemapLayers(palettes.dark, { relief: true }))).toEqual([
      'basemap-relief-dark',
    ]);
  });

  it('lies on the land and under fills and water, with or without it in the same layers', () => {
    const ids = (shown: boolean) =>
      inDrawOrder(basemapLayers(palettes.light, { relief: shown })).map(({ id }) => id);
    expect(ids(true)).toEqual(ids(false));
    expect(ids(true).slice(1, 5)).toEqual([
      'basemap-land',
      'basemap-relief-light',
      'basemap-relief-dark',
      'basemap-rivers',
    ]);
  });

  it.each(['light', 'dark'] as const)('begins with the colour of the %s land', (theme) => {
    expect(inks[theme].tints[0]?.[1]).toBe(palettes[theme].land);
  });

  it('has addresses with the version of its pictures', () => {
    expect(basemapSources(origin)['basemap-relief-dark']).toMatchObject({
      tiles: [`${origin}/basemap/relief-${relief.version}/dark/{z}/{x}/{y}.webp`],
      bounds: relief.bounds,
    });
  });
});

describe('the source', () => {
  it('has absolute addresses with the version of the data', () => {
    expect(basemapSource(origin).tiles).toEqual([
      `${origin}/basemap/${manifest.version}/{z}/{x}/{y}.pbf`,
    ]);
    expect(basemapSource(origin).attribution).toBe(basemapAttribution);
    expect(basemapAttribution).toContain('OpenStreetMap');
  });
});

describe('the fonts', () => {
  const waters = [...table('waters'), ...table('rivers')].map(({ name = '' }) => name);
  const countries = table('countries').map(({ name = '', name_local = '' }) => name + name_local);
  const cities = table('cities').map(({ name = '', name_local = '' }) => name + name_local);

  it.each([
    [regularFont, [...countries, ...cities, 'ҷӣӯқғҳ ҶӢӮҚҒҲ', 'әіңғүұқөһ', 'پچژگکیؤۀ ټډړښڼ']],
    [boldFont, countries.map((name) => name.toUpperCase())],
    [italicFont, waters],
  ])('%s covers every character of its labels', (font, labels) => {
    const characters = new Set(labels.join('').replaceAll('\n', ''));
    expect([...characters].filter((character) => !covers(font, character))).toEqual([]);
  });

  it('draw the names of the first view from one file each', () => {
    const latin = countryCodes()
      .map((iso) => countryProperties(iso).name.toUpperCase())
      .join('');
    const [first] = facesOf(boldFont);
    expect([...latin].filter((character) => !inRanges(first?.ranges ?? [], character))).toEqual([]);
  });

  it('have the ranges of the files that @fontsource cut', () => {
    const shipped: Record<string, string> = {
      ...unicodeOf('noto-sans'),
      arabic: unicodeOf('noto-sans-arabic').arabic ?? '',
    };
    for (const [subset, ranges] of Object.entries(fonts.subsets)) {
      const own = shipped[subset]?.split(',') ?? [];
      expect(
        ranges.filter((range) => !own.includes(range)),
        subset,
      ).toEqual([]);
    }
  });
});

function unicodeOf(family: string): Record<string, string> {
  const file = new URL(`../../node_modules/@fontsource/${family}/unicode.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function facesOf(font: string): { ranges: string[] }[] {
  const declared = mapFonts(origin)[font];
  if (!Array.isArray(declared)) return [];
  return declared.map((face) => ({
    ranges: typeof face === 'string' ? [] : (face['unicode-range'] ?? []),
  }));
}

function covers(font: string, character: string): boolean {
  return facesOf(font).some(({ ranges }) => inRanges(ranges, character));
}

function inRanges(ranges: readonly string[], character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some((range) => {
    const [start = '', end = start] = range.replace('U+', '').split('-');
    return code >= Number.parseInt(start, 16) && code <= Number.parseInt(end, 16);
  });
}
