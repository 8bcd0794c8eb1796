import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { boldFont, italicFont, regularFont } from './fonts';

/**
 * The names of the basemap apart from those of countries, and the dots of its cities. What comes
 * later is placed first, so that cities win over seas and lakes, and those over landforms.
 *
 * @param sources Ids of the vector source and of the lines of landforms.
 * @param citiesElsewhere Names of cities to leave out.
 */
export function nameLayers(
  palette: Palette,
  sources: { tiles: string; landforms: string },
  citiesElsewhere: readonly string[] = [],
): LayerSpecification[] {
  const source = sources.tiles;
  const filter: FilterSpecification =
    citiesElsewhere.length > 0
      ? ['all', appears, ['!', ['in', ['get', 'name'], ['literal', [...citiesElsewhere]]]]]
      : appears;
  return [
    { ...regionNames(palette), source },
    { ...riverNames(palette), source },
    { ...landformNames(palette), source: sources.landforms },
    { ...waterNames(palette), source },
    { ...cityDots(palette), source, filter },
    { ...cityNames(palette), source, filter },
  ];
}

type NameLayer = Omit<SymbolLayerSpecification, 'source'>;

const appears: ExpressionSpecification = ['>=', ['zoom'], ['get', 'min_zoom']];

/** In the atlas tradition: slanted, spaced, along the range. */
function landformNames(palette: Palette): NameLayer {
  return {
    id: 'basemap-landform-names',
    type: 'symbol',
    filter: appears,
    layout: {
      'symbol-placement': 'line-center',
      'text-field': ['get', 'name'],
      'text-font': [italicFont],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11.5, 5, 13.5, 8, 16],
      'text-letter-spacing': ['match', ['get', 'kind'], 'range', 0.26, 'lowland', 0.16, 0.2],
      'text-max-angle': 60,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'min_zoom'],
    },
    paint: { ...halo(palette.groundInk, palette.land), 'text-halo-width': 1.1 },
  };
}

function regionNames(palette: Palette): NameLayer {
  return {
    id: 'basemap-region-names',
    type: 'symbol',
    'source-layer': 'regionNames',
    minzoom: 5,
    filter: appears,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [regularFont],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 8, 13.5],
      'text-letter-spacing': 0.1,
      'text-max-width': 7,
      'text-padding': 8,
      'symbol-sort-key': ['-', 0, ['get', 'area']],
    },
    paint: { ...halo(palette.inkThird, palette.land), 'text-halo-width': 1.1 },
  };
}

function riverNames(palette: Palette): NameLayer {
  // The slanted font has Latin letters alone.
  const both: ExpressionSpecification = [
    'format',
    ['get', 'name'],
    {},
    ['case', ['has', 'name_local'], ['concat', '  ', ['get', 'name_local']], ''],
    { 'font-scale': 0.92, 'text-font': ['literal', [regularFont]] },
  ];
  return {
    id: 'basemap-river-names',
    type: 'symbol',
    'source-layer': 'riverNames',
    minzoom: 4,
    filter: appears,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 5, 200, 7, 450],
      'text-field': ['step', ['zoom'], ['get', 'name'], 6, both],
      'text-font': [italicFont],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11.5, 8, 13],
      'text-letter-spacing': 0.08,
      'text-max-angle': 70,
      'text-padding': 1,
      'text-offset': [0, -0.7],
    },
    paint: halo(palette.waterInk, palette.land),
  };
}

function waterNames(palette: Palette): NameLayer {
  // The slanted font has Latin letters alone.
  const twoLines: ExpressionSpecification = [
    'format',
    ['get', 'name'],
    {},
    ['case', ['has', 'name_local'], ['concat', '\n', ['get', 'name_local']], ''],
    { 'font-scale': 0.88, 'text-font': ['literal', [regularFont]] },
  ];
  return {
    id: 'basemap-water-names',
    type: 'symbol',
    'source-layer': 'waters',
    filter: appears,
    layout: {
      'text-field': ['step', ['zoom'], ['get', 'name'], 6, twoLines],
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

function cityDots(palette: Palette): Omit<CircleLayerSpecification, 'source'> {
  return {
    id: 'basemap-city-dots',
    type: 'circle',
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

function cityNames(palette: Palette): NameLayer {
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

/**
 * Where the name of a country may stand, in the order of trial: an anchor, and the way from the
 * middle in em. A large country has room on all sides of its middle; from one of middle size a name
 * would soon stand in the next country; a small one, whose name is longer than it is wide, is named
 * beside it, as in printed atlases.
 */
const standing: ExpressionSpecification = [
  'case',
  ['>=', ['get', 'area'], 500_000],
  [
    'literal',
    [
      ...['center', [0, 0], 'bottom', [0, -0.9], 'top', [0, 0.9]],
      ...['bottom', [0, -1.6], 'top', [0, 1.6], 'right', [-0.9, 0], 'left', [0.9, 0]],
      ...['right', [-2.2, 0], 'left', [2.2, 0]],
    ],
  ],
  ['>=', ['get', 'area'], 250_000],
  ['literal', ['center', [0, 0], 'bottom', [0, -0.6], 'top', [0, 0.6]]],
  [
    'literal',
    [
      ...['center', [0, 0], 'left', [2.7, 0], 'bottom-left', [2.7, -0.1]],
      ...['top-left', [2.7, 0.1], 'bottom-left', [2.4, 0.4]],
    ],
  ],
];

/**
 * The names of countries. They are placed after the labels of a story and drawn over its lines,
 * and step aside where the middle of the country is taken.
 *
 * @param source Id of the vector source.
 * @param foremost ISO codes of the countries that are named before all others.
 */
export function countryNames(
  palette: Palette,
  source: string,
  foremost: readonly string[] = [],
): SymbolLayerSpecification {
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
    source,
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
        ['interpolate', ['linear'], ['get', 'area'], 1e5, 10.5, 2e6, 12],
        4,
        ['interpolate', ['linear'], ['get', 'area'], 5e4, 11, 2e6, 14],
        7,
        ['interpolate', ['linear'], ['get', 'area'], 2e4, 13, 2e6, 20],
      ],
      'text-letter-spacing': 0.14,
      'text-max-width': 8,
      'text-line-height': 1.3,
      'text-padding': 2,
      'text-variable-anchor-offset': standing,
      'symbol-sort-key': [
        '-',
        ['case', ['in', ['get', 'iso'], ['literal', [...foremost]]], -1e8, 0],
        ['get', 'area'],
      ],
    },
    paint: { ...halo(palette.inkSecond, palette.land), 'text-halo-width': 1.9 },
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
