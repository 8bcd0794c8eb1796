import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type ItemCollection, itemAddress } from '../../feature';
import type { BandedLayer } from '../../style/bands';
import { dimmed } from '../../style/expressions';
import type { Palette } from '../../style/palette';
import type { LegendEntry, StyleContext } from '../layer';
import { arrowImage } from '../lines';
import { type CorridorTone, corridorWidth } from './scale';

function toneColor(palette: Palette): ExpressionSpecification {
  const { stock, period, money } = palette;
  return ['match', ['get', 'tone'], 'stock', stock, 'money', money, period];
}

const width: ExpressionSpecification = ['get', 'width'];

/** Lets through the figures of the chosen measure alone. */
function ofMeasure(measure: string | null): ExpressionSpecification {
  return ['==', ['get', 'measure'], measure ?? ''];
}

/**
 * Curves of the chosen measure, lighter than the article's own flows, with an arrowhead each; the
 * label is the figure.
 */
export function corridorStyle(context: StyleContext): BandedLayer[] {
  const { palette, fonts, selected, related, measure } = context;
  const lit = { layer: 'corridors', selected, related };
  const color = toneColor(palette);
  const filter = ofMeasure(measure);
  return [
    {
      band: 'flow',
      layer: {
        id: 'corridors-ring',
        type: 'line',
        source: 'corridors',
        filter: [
          'all',
          filter,
          ['==', ['concat', itemAddress('corridors', ''), ['get', 'id']], selected ?? ''],
        ],
        layout: { 'line-cap': 'round' },
        paint: {
          'line-color': palette.focusRing,
          'line-width': ['+', width, 7],
          'line-opacity': 0.45,
        },
      },
    },
    {
      band: 'flow',
      layer: {
        id: 'corridors-casing',
        type: 'line',
        source: 'corridors',
        filter,
        paint: {
          'line-color': palette.paper,
          'line-width': ['+', width, 2],
          'line-opacity': dimmed(lit, 0.8, 0.2),
        },
      },
    },
    {
      band: 'flow',
      layer: {
        id: 'corridors-line',
        type: 'line',
        source: 'corridors',
        filter,
        paint: {
          'line-color': color,
          'line-width': width,
          'line-opacity': dimmed(lit, 0.7, 0.2),
        },
      },
    },
    {
      band: 'flow',
      layer: {
        id: 'corridors-hit',
        type: 'line',
        source: 'corridors',
        filter,
        // Invisible, a little wider than what is drawn; how much less exact a finger is, the pointer
        // knows. More would take the clicks of small countries at the ends of many lines.
        paint: {
          'line-color': palette.paper,
          'line-opacity': 0,
          'line-width': ['+', width, 4],
        },
      },
    },
    {
      band: 'flow',
      layer: {
        id: 'corridors-arrowhead',
        type: 'symbol',
        source: 'corridors-arrowheads',
        filter,
        layout: {
          'icon-image': arrowImage,
          'icon-rotate': ['get', 'bearing'],
          'icon-rotation-alignment': 'map',
          'icon-anchor': 'top',
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          'icon-size': ['+', 0.34, ['/', width, 15]],
        },
        paint: { 'icon-color': color, 'icon-opacity': dimmed(lit, 0.85, 0.25) },
      },
    },
    {
      band: 'label',
      layer: {
        id: 'corridors-label',
        type: 'symbol',
        source: 'corridors-labels',
        filter,
        layout: {
          'text-field': ['get', 'label'],
          'text-font': [fonts.regular],
          'text-size': 12,
          'text-variable-anchor': ['center', 'right', 'left', 'top', 'bottom'],
          'text-radial-offset': 0.7,
          'text-justify': 'auto',
          'symbol-sort-key': ['-', 0, width],
        },
        paint: {
          'text-color': color,
          'text-halo-color': palette.paper,
          'text-halo-width': 1.6,
          'text-opacity': dimmed(lit, 1, 0.3),
        },
      },
    },
  ];
}

/** A width legend of the chosen measure; of each measure when none is chosen. */
export function corridorLegend(
  { palette, measure }: StyleContext,
  { features }: ItemCollection,
): LegendEntry[] {
  const measures = [...new Set(features.map(({ properties }) => String(properties.measure)))];
  return measures
    .filter((id) => measure === null || id === measure)
    .flatMap((id): LegendEntry[] => {
      const drawn = features.filter(({ properties }) => properties.measure === id);
      const [first] = drawn;
      if (!first) return [];
      const largest = Math.max(...drawn.map(({ properties }) => properties.figure ?? 0));
      const { tone, figure_unit, measure_title } = first.properties;
      // One figure alone is drawn as it is; a scale shows a round number and a third of it.
      const values =
        drawn.length === 1
          ? [largest]
          : [Number(largest.toPrecision(1)), Number((largest / 3).toPrecision(1))];
      return [
        {
          kind: 'widths',
          title: String(measure_title),
          unit: figure_unit ?? '',
          color: palette[toneOf(tone)],
          widths: values.map((value) => ({ value, width: corridorWidth(value, largest) })),
          measure: id,
        },
      ];
    });
}

function toneOf(value: unknown): CorridorTone {
  return value === 'stock' || value === 'money' ? value : 'period';
}
