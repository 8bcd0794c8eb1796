import type {
  ExpressionSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Band, BandedLayer } from '../style/bands';
import type { Palette } from '../style/palette';
import manifest from './manifest.json';
import { nameLayers } from './nameLayers';

export { boldFont, italicFont, mapFonts, regularFont } from './fonts';

/** The id under which the basemap's source stands in the style. */
export const basemapSourceId = 'basemap';

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

function names(palette: Palette): BandedLayer[] {
  return nameLayers(palette, basemapSourceId).map((layer) => banded('name', layer));
}

function banded(band: Band, layer: LayerSpecification): BandedLayer {
  return { band, layer };
}
