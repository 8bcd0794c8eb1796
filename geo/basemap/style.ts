import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  RasterSourceSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Band, BandedLayer } from '../style/bands';
import type { Palette, Theme } from '../style/palette';
import { edgeLayer, edgeSource, edgeSourceId } from './edges';
import manifest from './manifest.json';
import { countryNames, nameLayers } from './nameLayers';
import relief from './relief.json';

export { boldFont, italicFont, mapFonts, regularFont } from './fonts';

/** The id under which the basemap's source stands in the style. */
export const basemapSourceId = 'basemap';

/** The line that the map owes to the makers of its data. */
export const basemapAttribution: string = manifest.attribution;

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

/** The id of the source of the lines that names of ranges and deserts follow. */
export const landformSourceId = 'basemap-landforms';

/** The two forms of the relief: one picture for each theme. */
const reliefThemes: readonly Theme[] = ['light', 'dark'];

/** The id of the source of the relief in one theme. */
export function reliefSourceId(theme: Theme): string {
  return `basemap-relief-${theme}`;
}

/**
 * All sources of the basemap by id: vectors, and the relief for both themes. MapLibre asks for the
 * tiles of those alone that a visible layer draws.
 *
 * @param origin As for `basemapSource`.
 */
export function basemapSources(
  origin = '',
): Record<
  string,
  VectorSourceSpecification | RasterSourceSpecification | GeoJSONSourceSpecification
> {
  const [west = -180, south = -85, east = 180, north = 85] = relief.bounds;
  const pictures = reliefThemes.map((theme): [string, RasterSourceSpecification] => [
    reliefSourceId(theme),
    {
      type: 'raster',
      tiles: [`${origin}${relief.tiles[theme]}`],
      tileSize: relief.tileSize,
      minzoom: relief.minzoom,
      maxzoom: relief.maxzoom,
      bounds: [west, south, east, north],
    },
  ]);
  return {
    [basemapSourceId]: basemapSource(origin),
    // Cut at no zoom above 2, so that a line stays whole and its name is written once.
    [landformSourceId]: {
      type: 'geojson',
      data: `${origin}${manifest.landforms}`,
      maxzoom: 2,
      buffer: 512,
      tolerance: 0,
    },
    [edgeSourceId]: edgeSource,
    ...Object.fromEntries(pictures),
  };
}

export interface BasemapOptions {
  /** Whether the relief is drawn; it is left out by default, as its tiles come after the story. */
  relief?: boolean;
  /** Names of cities that something else on the map writes: left out here, with their dots. */
  citiesElsewhere?: readonly string[];
  /** ISO codes of the countries that are named before all others. */
  foremost?: readonly string[];
}

/**
 * The style layers of the basemap, quiet enough to lie under a story. Ids and order are the same
 * whatever the options.
 *
 * @param palette The colours of one theme.
 */
export function basemapLayers(palette: Palette, options: BasemapOptions = {}): BandedLayer[] {
  const { relief: shown = false, citiesElsewhere = [], foremost } = options;
  return [
    ...ground(palette),
    ...reliefThemes.map((theme) => pictureOf(theme, shown && theme === palette.theme)),
    ...water(palette),
    ...borders(palette),
    ...names(palette, citiesElsewhere),
    banded('label', countryNames(palette, basemapSourceId, foremost)),
    edgeLayer(),
  ];
}

function pictureOf(theme: Theme, visible: boolean): BandedLayer {
  return banded('ground', {
    id: reliefSourceId(theme),
    type: 'raster',
    source: reliefSourceId(theme),
    maxzoom: 8,
    layout: { visibility: visible ? 'visible' : 'none' },
    paint: {
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], 6, 1, 8, 0],
      'raster-fade-duration': 0,
    },
  });
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
    banded('border', regionLines(palette)),
    banded('border', border('basemap-borders', false)),
    banded('border', border('basemap-borders-disputed', true)),
  ];
}

/** Boundaries of the first level inside a country: thin, and short strokes of their own kind. */
function regionLines(palette: Palette): LayerSpecification {
  return {
    id: 'basemap-region-lines',
    type: 'line',
    source: basemapSourceId,
    'source-layer': 'regions',
    minzoom: 4,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 7, 0.9],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 4, 0, 5, 0.9],
      'line-dasharray': [1.5, 1.5],
    },
  };
}

function names(palette: Palette, citiesElsewhere: readonly string[]): BandedLayer[] {
  const sources = { tiles: basemapSourceId, landforms: landformSourceId };
  return nameLayers(palette, sources, citiesElsewhere).map((layer) => banded('name', layer));
}

function banded(band: Band, layer: LayerSpecification): BandedLayer {
  return { band, layer };
}
