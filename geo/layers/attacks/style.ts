import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ItemCollection } from '../../feature';
import type { BandedLayer } from '../../style/bands';
import { dimmed, isSelected, type Lit } from '../../style/expressions';
import { blankImage, blankRadius } from '../blank';
import type { LegendEntry, StyleContext } from '../layer';

/** Radius of the largest circle beyond the smallest, in px. */
const radiusSpan = 18;
const smallestRadius = 4;
/** The toll that the largest circle stands for; larger ones grow on. */
const referenceToll = 300;

/** Radius in px of a toll: the area grows with the number of dead. */
export function tollRadius(deaths: number): number {
  return smallestRadius + radiusSpan * Math.sqrt(deaths / referenceToll);
}

/** The toll; where it is unknown the smallest circle, hollow, stands for it. */
const toll: ExpressionSpecification = ['coalesce', ['get', 'deaths'], 0];
const known: ExpressionSpecification = ['!=', ['get', 'deaths'], null];

/** The same as `tollRadius`, as an expression of the map. */
const radius = radiusOf(toll);

function radiusOf(deaths: ExpressionSpecification): ExpressionSpecification {
  return ['+', smallestRadius, ['*', radiusSpan, ['sqrt', ['/', deaths, referenceToll]]]];
}

/** A thin ring at another source's figure, where that differs from the one drawn. */
function rivalRing(name: 'low' | 'high', color: string, lit: Lit): BandedLayer {
  const figure: ExpressionSpecification = ['coalesce', ['get', `deaths_${name}`], 0];
  return {
    band: 'point',
    layer: {
      id: `attacks-${name}`,
      type: 'circle',
      source: 'attacks',
      filter: ['all', ['!=', figure, 0], ['!=', figure, toll]],
      paint: {
        'circle-radius': radiusOf(figure),
        'circle-color': 'transparent',
        'circle-stroke-color': color,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': dimmed(lit, 1, 0.4),
      },
    },
  };
}

/** Circles by toll, the number inside when it fits, name and year beside. */
export function attackStyle({ palette, fonts, selected, related }: StyleContext): BandedLayer[] {
  const lit = { layer: 'attacks', selected, related };
  return [
    {
      band: 'border',
      layer: {
        id: 'attacks-extent',
        type: 'line',
        source: 'attacks-extents',
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
        id: 'attacks-ring',
        type: 'circle',
        source: 'attacks',
        filter: isSelected(lit),
        paint: {
          'circle-radius': ['+', radius, 5],
          'circle-color': 'transparent',
          'circle-stroke-color': palette.focusRing,
          'circle-stroke-width': 2.5,
        },
      },
    },
    {
      band: 'point',
      layer: {
        id: 'attacks-circle',
        type: 'circle',
        source: 'attacks',
        layout: { 'circle-sort-key': ['-', 0, toll] },
        paint: {
          'circle-radius': radius,
          'circle-color': ['case', known, palette.attack, palette.paper],
          'circle-opacity': dimmed(lit, 0.78, 0.3),
          'circle-stroke-color': ['case', known, palette.paper, palette.attack],
          'circle-stroke-width': 1.5,
          'circle-stroke-opacity': dimmed(lit, 1, 0.5),
        },
      },
    },
    rivalRing('high', palette.attack, lit),
    rivalRing('low', palette.paper, lit),
    {
      band: 'label',
      layer: {
        id: 'attacks-number',
        type: 'symbol',
        source: 'attacks',
        layout: {
          // Three digits need about 11 px on either side of the centre.
          'text-field': ['case', ['>=', toll, 100], ['to-string', ['get', 'deaths']], ''],
          'text-font': [fonts.bold],
          'text-size': 12,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
          // A circle keeps no name from lying under it; an image that shows nothing does.
          'icon-image': blankImage,
          'icon-size': ['/', radius, blankRadius],
          'icon-allow-overlap': true,
        },
        paint: {
          'text-color': palette.theme === 'light' ? '#FFFFFF' : '#101418',
          'text-opacity': dimmed(lit, 1, 0.6),
        },
      },
    },
    {
      band: 'label',
      layer: {
        id: 'attacks-label',
        type: 'symbol',
        source: 'attacks',
        layout: {
          'text-field': [
            'format',
            ['get', 'label'],
            { 'text-font': ['literal', [fonts.bold]] },
            '\n',
            {},
            ['get', 'detail'],
            { 'font-scale': 0.92, 'text-color': palette.inkSecond },
          ],
          'text-font': [fonts.regular],
          'text-size': 13,
          'text-justify': 'auto',
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': ['+', 0.35, ['/', radius, 13]],
          'text-max-width': 14,
          'symbol-sort-key': ['-', 0, toll],
        },
        paint: {
          'text-color': palette.ink,
          'text-halo-color': palette.paper,
          'text-halo-width': 1.6,
          'text-opacity': dimmed(lit, 1, 0.55),
        },
      },
    },
  ];
}

/** The size legend: round tolls up to the largest shown. */
export function attackLegend({ palette }: StyleContext, items: ItemCollection): LegendEntry[] {
  const largest = Math.max(0, ...items.features.map((item) => item.properties.figure ?? 0));
  const values = [300, 80, 5].filter((value) => value <= Math.max(largest, 5));
  const hasRivals = items.features.some(
    ({ properties }) => properties.deaths_low !== properties.deaths_high,
  );
  return [
    {
      kind: 'sizes',
      title: 'Dead in an attack',
      unit: 'dead',
      color: palette.attack,
      sizes: values.map((value) => ({ value, radius: tollRadius(value) })),
      ...(hasRivals ? { note: 'rings: rival figures' } : {}),
    },
  ];
}
