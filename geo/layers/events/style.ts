import type { BandedLayer } from '../../style/bands';
import { dimmed, isSelected } from '../../style/expressions';
import type { LegendEntry, StyleContext } from '../layer';

/** Name of the diamond among the map's images; components/map draws it. */
export const diamondImage = 'oxus-diamond';

/** Diamonds of one size: an event has no magnitude. In a ring where only the country is known. */
export function eventStyle({ palette, fonts, selected, related }: StyleContext): BandedLayer[] {
  const lit = { layer: 'events', selected, related };
  return [
    {
      band: 'border',
      layer: {
        id: 'events-extent',
        type: 'line',
        source: 'events-extents',
        filter: isSelected(lit),
        paint: {
          'line-color': palette.focusRing,
          'line-width': 1.75,
          'line-dasharray': [3, 2],
        },
      },
    },
    {
      band: 'point',
      layer: {
        id: 'events-ring',
        type: 'circle',
        source: 'events',
        filter: isSelected(lit),
        paint: {
          'circle-radius': 12,
          'circle-color': 'transparent',
          'circle-stroke-color': palette.focusRing,
          'circle-stroke-width': 2.5,
        },
      },
    },
    {
      band: 'point',
      layer: {
        // A badge: the event is known to the country only, and stands at its name.
        id: 'events-badge',
        type: 'circle',
        source: 'events',
        filter: ['==', ['get', 'precision'], 'country'],
        paint: {
          'circle-radius': 9,
          'circle-color': palette.paper,
          'circle-stroke-color': palette.event,
          'circle-stroke-width': 1,
          'circle-opacity': dimmed(lit, 0.85, 0.4),
          'circle-stroke-opacity': dimmed(lit, 1, 0.4),
        },
      },
    },
    {
      band: 'point',
      layer: {
        id: 'events-diamond',
        type: 'symbol',
        source: 'events',
        layout: {
          'icon-image': diamondImage,
          'icon-size': 0.7,
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: {
          'icon-color': palette.event,
          'icon-halo-color': palette.paper,
          'icon-halo-width': 1.5,
          'icon-opacity': dimmed(lit, 1, 0.4),
        },
      },
    },
    {
      band: 'label',
      layer: {
        id: 'events-label',
        type: 'symbol',
        source: 'events',
        layout: {
          'text-field': ['get', 'label'],
          'text-font': [fonts.regular],
          'text-size': 12,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.9,
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

export function eventLegend({ palette }: StyleContext): LegendEntry[] {
  return [
    {
      kind: 'keys',
      title: 'Dated events',
      keys: [
        { mark: 'diamond', color: palette.event, text: 'event, no attack' },
        { mark: 'badge', color: palette.event, text: 'known to the country only' },
      ],
    },
  ];
}
