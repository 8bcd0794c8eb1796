import type { BandedLayer } from '../../style/bands';
import { dimmed, isSelected } from '../../style/expressions';
import type { LegendEntry, StyleContext } from '../layer';

/** Small dots; a ring instead where the point only marks the name of a region. */
export function placeStyle({ palette, fonts, selected, related }: StyleContext): BandedLayer[] {
  const lit = { layer: 'places', selected, related };
  return [
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
        { mark: 'dot', color: palette.inkSecond, text: 'site or city' },
        {
          mark: 'ring',
          color: palette.inkSecond,
          text: 'region: the point marks its name',
        },
      ],
    },
  ];
}
