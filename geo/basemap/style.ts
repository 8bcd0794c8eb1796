import type {
  ExpressionSpecification,
  FontFacesSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Band, BandedLayer } from '../style/bands';
import type { Palette } from '../style/palette';
import fonts from './fonts.json';
import manifest from './manifest.json';

/** The id under which the basemap's source stands in the style. */
export const basemapSourceId = 'basemap';

/** Names of the fonts for `text-font`; story labels use them too. */
export const regularFont = 'Oxus Regular';
export const boldFont = 'Oxus Bold';
/** Latin only: names of waters. */
export const italicFont = 'Oxus Italic';

/** The line that the map owes to the makers of its data. */
export const basemapAttribution: string = manifest.attribution;

/** What stands beside every drawing of boundaries. */
export const basemapDisclaimer: string = manifest.disclaimer;

/**
 * The vector source of the basemap.
 *
 * @param origin Where the tiles are, such as `https://oxus.example`: MapLibre's worker needs
 *   absolute addresses. Without it they are relative, for tests and for writing a style to a file.
 */
export function basemapSource(origin = ''): VectorSourceSpecification {
  return {
    type: 'vector',
    tiles: [`${origin}${manifest.tiles}`],
    minzoom: manifest.minzoom,
    maxzoom: manifest.maxzoom,
    attribution: basemapAttribution,
  };
}

/**
 * The `font-faces` of the style: Noto Sans, one file for each script, fetched when a character of
 * its range is drawn.
 *
 * @param origin As for `basemapSource`.
 */
export function mapFonts(origin = ''): FontFacesSpecification {
  const faces = ({ style, subsets }: { style: string; subsets: string[] }) =>
    Object.entries(fonts.subsets)
      .filter(([subset]) => subsets.includes(subset))
      .map(([subset, ranges]) => ({
        url: `${origin}/fonts/map/${fontFile(subset, style)}`,
        'unicode-range': ranges,
      }));
  return {
    [regularFont]: faces(fonts.cuts.regular),
    [boldFont]: faces(fonts.cuts.bold),
    [italicFont]: faces(fonts.cuts.italic),
  };
}

/** publish.mjs copies the files under the same names. */
function fontFile(subset: string, style: string): string {
  return subset === 'arabic'
    ? `noto-sans-arabic-arabic-${style}.woff2`
    : `noto-sans-${subset}-${style}.woff2`;
}

/**
 * The style layers of the basemap, quiet enough to lie under a story.
 *
 * @param palette The colours of one theme.
 */
export function basemapLayers(palette: Palette): BandedLayer[] {
  return [...ground(palette), ...water(palette), ...borders(palette), ...names(palette)];
}

function ground(palette: Palette): BandedLayer[] {
  return [
    banded('ground', {
      id: 'basemap-sea',
      type: 'background',
      paint: { 'background-color': palette.water },
    }),
    banded('ground', {
      id: 'basemap-land',
      type: 'fill',
      source: basemapSourceId,
      'source-layer': 'land',
      paint: { 'fill-color': palette.land },
    }),
  ];
}

function water(palette: Palette): BandedLayer[] {
  return [
    banded('water', {
      id: 'basemap-rivers',
      type: 'line',
      source: basemapSourceId,
      'source-layer': 'rivers',
      filter: ['>=', ['zoom'], ['get', 'min_zoom']],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.waterLine,
        // `width` is Natural Earth's weight of the stroke, 0.15 to 0.5.
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['*', 1.2, ['get', 'width']],
          5,
          ['*', 4, ['get', 'width']],
          9,
          ['*', 9, ['get', 'width']],
        ],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 1],
      },
    }),
    banded('water', {
      id: 'basemap-lakes',
      type: 'fill',
      source: basemapSourceId,
      'source-layer': 'lakes',
      paint: { 'fill-color': palette.water },
    }),
  ];
}

function borders(palette: Palette): BandedLayer[] {
  const width: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    2,
    0.6,
    5,
    1,
    9,
    1.6,
  ];
  const border = (id: string, disputed: boolean): LayerSpecification => ({
    id,
    type: 'line',
    source: basemapSourceId,
    'source-layer': 'borders',
    filter: ['==', ['get', 'disputed'], disputed],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': width,
      ...(disputed ? { 'line-dasharray': [3, 2.5] } : {}),
    },
  });
  return [
    banded('border', border('basemap-borders', false)),
    banded('border', border('basemap-borders-disputed', true)),
  ];
}

/** Names that come later are placed first, so that countries win over cities, cities over waters. */
function names(palette: Palette): BandedLayer[] {
  return [
    banded('name', riverNames(palette)),
    banded('name', waterNames(palette)),
    banded('name', cityDots(palette)),
    banded('name', cityNames(palette)),
    banded('name', countryNames(palette)),
  ];
}

const appears: ExpressionSpecification = ['>=', ['zoom'], ['get', 'min_zoom']];

function riverNames(palette: Palette): LayerSpecification {
  return {
    id: 'basemap-river-names',
    type: 'symbol',
    source: basemapSourceId,
    'source-layer': 'rivers',
    minzoom: 5,
    filter: ['all', ['has', 'name'], ['>=', ['zoom'], ['get', 'name_zoom']]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', 'name'],
      'text-font': [italicFont],
      'text-size': 11.5,
      'text-letter-spacing': 0.08,
      'text-max-angle': 50,
      'text-offset': [0, -0.7],
    },
    paint: halo(palette.waterInk, palette.land),
  };
}

function waterNames(palette: Palette): LayerSpecification {
  return {
    id: 'basemap-water-names',
    type: 'symbol',
    source: basemapSourceId,
    'source-layer': 'waters',
    filter: appears,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [italicFont],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['match', ['get', 'kind'], 'ocean', 14, 'sea', 11.5, 11],
        6,
        ['match', ['get', 'kind'], 'ocean', 20, 'sea', 15, 12],
      ],
      'text-letter-spacing': ['match', ['get', 'kind'], 'ocean', 0.2, 'sea', 0.12, 0.04],
      'text-max-width': 6,
      'text-line-height': 1.25,
      'text-padding': 6,
    },
    paint: {
      ...halo(palette.waterInk, palette.water),
      'text-halo-color': ['match', ['get', 'kind'], 'lake', palette.land, palette.water],
    },
  };
}

function cityDots(palette: Palette): LayerSpecification {
  return {
    id: 'basemap-city-dots',
    type: 'circle',
    source: basemapSourceId,
    'source-layer': 'cities',
    filter: appears,
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['case', ['get', 'capital'], 1.8, 1.5],
        7,
        ['case', ['get', 'capital'], 3.2, 2.4],
      ],
      'circle-color': ['case', ['get', 'capital'], palette.land, palette.inkThird],
      'circle-stroke-color': ['case', ['get', 'capital'], palette.inkSecond, palette.land],
      'circle-stroke-width': ['case', ['get', 'capital'], 1.4, 0.8],
    },
  };
}

function cityNames(palette: Palette): LayerSpecification {
  const twoLines: ExpressionSpecification = [
    'format',
    ['get', 'name'],
    {},
    ['case', ['has', 'name_local'], ['concat', '\n', ['get', 'name_local']], ''],
    { 'font-scale': 0.88 },
  ];
  return {
    id: 'basemap-city-names',
    type: 'symbol',
    source: basemapSourceId,
    'source-layer': 'cities',
    filter: appears,
    layout: {
      'text-field': ['step', ['zoom'], ['get', 'name'], 6, twoLines],
      'text-font': [regularFont],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['case', ['get', 'capital'], 11, 10.5],
        7,
        ['case', ['get', 'capital'], 14, ['>=', ['get', 'population'], 500000], 13, 12],
      ],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
      'text-radial-offset': 0.45,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      // Capitals first, then by people.
      'symbol-sort-key': [
        '-',
        ['case', ['get', 'capital'], -1e8, 0],
        ['coalesce', ['get', 'population'], 0],
      ],
    },
    paint: halo(palette.inkSecond, palette.land),
  };
}

function countryNames(palette: Palette): LayerSpecification {
  const name: ExpressionSpecification = ['upcase', ['get', 'name']];
  const spaced: ExpressionSpecification = [
    'upcase',
    ['coalesce', ['get', 'name_spaced'], ['get', 'name']],
  ];
  const twoLines: ExpressionSpecification = [
    'format',
    spaced,
    {},
    ['case', ['has', 'name_local'], ['concat', '\n', ['get', 'name_local']], ''],
    { 'font-scale': 0.85, 'text-font': ['literal', [regularFont]] },
  ];
  return {
    id: 'basemap-country-names',
    type: 'symbol',
    source: basemapSourceId,
    'source-layer': 'countries',
    maxzoom: 8,
    filter: appears,
    layout: {
      'text-field': ['step', ['zoom'], name, 5, twoLines],
      'text-font': [boldFont],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['interpolate', ['linear'], ['get', 'area'], 1e5, 9, 2e6, 11],
        4,
        ['interpolate', ['linear'], ['get', 'area'], 5e4, 10, 2e6, 14],
        7,
        ['interpolate', ['linear'], ['get', 'area'], 2e4, 13, 2e6, 20],
      ],
      'text-letter-spacing': 0.14,
      'text-max-width': 8,
      'text-line-height': 1.3,
      'text-padding': 4,
      'symbol-sort-key': ['-', 0, ['get', 'area']],
    },
    paint: halo(palette.inkSecond, palette.land),
  };
}

function halo(ink: string, ground: string) {
  return {
    'text-color': ink,
    'text-halo-color': ground,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.4,
  };
}

function banded(band: Band, layer: LayerSpecification): BandedLayer {
  return { band, layer };
}
