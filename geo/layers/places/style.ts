import type { BandedLayer } from '../../style/bands';
import { dimmed, isSelected } from '../../style/expressions';
import type { LegendEntry, StyleContext } from '../layer';

/**
 * A dot for a site; for a city also the disc of its extent; for a region its dashed outline, and a
 * small ring where its name stands.
 */
export function placeStyle({ palette, fonts, selected, related }: StyleContext): BandedLayer[] {
  const lit = { layer: 'places', selected, related };
  return [
    {
      band: 'border',
      layer: {
        id: 'places-disc',
        type: 'fill',
        source: 'places-extents',
        filter: ['==', ['get', 'precision'], 'city'],
        paint: {
          'fill-color': palette.inkSecond,
          'fill-opacity': dimmed(lit, 0.16, 0.06),
          'fill-outline-color': palette.inkSecond,
        },
      },
    },
    {
      band: 'border',
      layer: {
        id: 'places-outline',
        type: 'line',
        source: 'places-extents',
        filter: ['==', ['get', 'precision'], 'region'],
        paint: {
          'line-color': palette.inkSecond,
          'line-width': 1.25,
          'line-dasharray': [4, 3],
          'line-opacity': dimmed(lit, 0.75, 0.2),
        },
      },
    },
    {
      band: 'border',
      layer: {
        id: 'places-selected',
        type: 'line',
        source: 'places-extents',
        filter: isSelected(lit),
        paint: {
          'line-color': palette.focusRing,
          'line-width': 2.5,
          'line-opacity': 0.8,
        },
      },
    },
    {
      band: 'point',
      layer: {
        id: 'places-dot',
        type: 'circle',
        source: 'places',
        paint: {
          'circle-radius': 4,
          'circle-color': [
            'case',
            ['==', ['get', 'precision'], 'region'],
            palette.paper,
            palette.inkSecond,
          ],
          'circle-stroke-color': [
            'case',
            ['==', ['get', 'precision'], 'region'],
            palette.inkSecond,
            palette.paper,
          ],
          'circle-stroke-width': 1.5,
          'circle-opacity': dimmed(lit, 1, 0.4),
          'circle-stroke-opacity': dimmed(lit, 1, 0.4),
        },
      },
    },
    {
      band: 'point',
      layer: {
        id: 'places-ring',
        type: 'circle',
        source: 'places',
        filter: isSelected(lit),
        paint: {
          'circle-radius': 9,
          'circle-color': 'transparent',
          'circle-stroke-color': palette.focusRing,
          'circle-stroke-width': 2.5,
        },
      },
    },
    {
      band: 'label',
      layer: {
        id: 'places-label',
        type: 'symbol',
        source: 'places',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [fonts.regular],
          'text-size': 12,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.7,
          'text-justify': 'auto',
          'text-max-width': 12,
        },
        paint: {
          'text-color': palette.inkSecond,
          'text-halo-color': palette.paper,
          'text-halo-width': 1.6,
          'text-opacity': dimmed(lit, 1, 0.5),
        },
      },
    },
  ];
}

export function placeLegend({ palette }: StyleContext): LegendEntry[] {
  return [
    {
      kind: 'keys',
      title: 'Places',
      keys: [
        { mark: 'dot', color: palette.inkSecond, text: 'site' },
        { mark: 'disc', color: palette.inkSecond, text: 'city and its extent' },
        { mark: 'dashed', color: palette.inkSecond, text: 'region, roughly' },
        { mark: 'ring', color: palette.inkSecond, text: 'where the name of a region stands' },
      ],
    },
  ];
}
