import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ItemCollection, ItemProperties } from '../../feature';
import type { BandedLayer } from '../../style/bands';
import { dimmed, isSelected } from '../../style/expressions';
import type { Palette } from '../../style/palette';
import { blankImage, blankRadius } from '../blank';
import type { LegendEntry, StyleContext } from '../layer';
import { arrowImage } from '../lines';
import { flowWidth, type Tone } from './scale';

export { arrowImage };

function toneColor(palette: Palette): ExpressionSpecification {
  return [
    'match',
    ['get', 'tone'],
    'stock',
    palette.stock,
    'period',
    palette.period,
    'money',
    palette.money,
    palette.qualitative,
  ];
}

const width: ExpressionSpecification = ['get', 'width'];
const quantified: ExpressionSpecification = ['!=', ['get', 'tone'], 'qualitative'];
const uncertain: ExpressionSpecification = ['==', ['get', 'certainty'], 'uncertain'];

/**
 * Keeps the names of the ground off thick lines and arrowheads, which would make them hard to read.
 * Labels of the story are placed before it.
 */
function roomForLines(): BandedLayer[] {
  return [
    {
      band: 'label',
      layer: {
        id: 'flows-line-room',
        type: 'symbol',
        source: 'flows',
        filter: ['>=', width, 6],
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 2 * blankRadius,
          'icon-image': blankImage,
          'icon-size': ['/', ['+', width, 2], 2 * blankRadius],
          'icon-padding': [0],
          'icon-allow-overlap': true,
        },
      },
    },
    {
      band: 'label',
      layer: {
        id: 'flows-arrowhead-room',
        type: 'symbol',
        source: 'flows-arrowheads',
        layout: {
          'icon-image': blankImage,
          'icon-padding': [0],
          'icon-allow-overlap': true,
        },
      },
    },
  ];
}

/** Curves with casing and arrowhead; dashed when uncertain; thin and grey without a figure. */
export function flowStyle({ palette, fonts, selected, related }: StyleContext): BandedLayer[] {
  const lit = { layer: 'flows', selected, related };
  const color = toneColor(palette);
  return [
    {
      band: 'flow',
      layer: {
        id: 'flows-ring',
        type: 'line',
        source: 'flows',
        filter: isSelected(lit),
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
        id: 'flows-casing',
        type: 'line',
        source: 'flows',
        filter: quantified,
        paint: {
          'line-color': palette.paper,
          'line-width': ['+', width, 2.5],
          'line-opacity': dimmed(lit, 0.85, 0.2),
        },
      },
    },
    {
      band: 'flow',
      layer: {
        id: 'flows-certain',
        type: 'line',
        source: 'flows',
        filter: ['!', uncertain],
        paint: {
          'line-color': color,
          'line-width': width,
          'line-opacity': dimmed(lit, 0.88, 0.22),
        },
      },
    },
    {
      band: 'flow',
      layer: {
        id: 'flows-uncertain',
        type: 'line',
        source: 'flows',
        filter: uncertain,
        paint: {
          'line-color': color,
          'line-width': width,
          'line-dasharray': [2, 1.4],
          'line-opacity': dimmed(lit, 0.88, 0.22),
        },
      },
    },
    {
      band: 'flow',
      layer: {
        id: 'flows-hit',
        type: 'line',
        source: 'flows',
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
        id: 'flows-arrowhead',
        type: 'symbol',
        source: 'flows-arrowheads',
        layout: {
          'icon-image': arrowImage,
          'icon-rotate': ['get', 'bearing'],
          'icon-rotation-alignment': 'map',
          'icon-anchor': 'top',
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          'icon-size': ['+', 0.38, ['/', width, 14]],
        },
        paint: { 'icon-color': color, 'icon-opacity': dimmed(lit, 1, 0.3) },
      },
    },
    ...roomForLines(),
    {
      band: 'label',
      layer: {
        id: 'flows-label',
        type: 'symbol',
        source: 'flows-labels',
        // Those without a figure are named once there is room, or when they are selected.
        filter: selected
          ? [
              'any',
              quantified,
              ['in', ['get', 'id'], ['literal', [idOf(selected), ...related.map(idOf)]]],
            ]
          : ['any', quantified, ['>=', ['zoom'], 4.5]],
        layout: {
          'text-field': ['get', 'label'],
          'text-font': [fonts.bold],
          'text-size': 12.5,
          'text-max-width': 12,
          'text-variable-anchor': ['center', 'right', 'left', 'top', 'bottom'],
          'text-radial-offset': 0.8,
          'text-justify': 'auto',
          'symbol-sort-key': ['-', 0, width],
        },
        paint: {
          'text-color': color,
          'text-halo-color': palette.paper,
          'text-halo-width': 1.8,
          'text-opacity': dimmed(lit, 1, 0.35),
        },
      },
    },
  ];
}

function idOf(address: string): string {
  return address.slice(address.indexOf('/') + 1);
}

const toneTitles: Record<Exclude<Tone, 'qualitative'>, string> = {
  stock: 'People present (stock)',
  period: 'People over a period',
  money: 'Money',
};

/** Counts of people over a period that are not simply people. */
const measureTitles: Record<string, string> = {
  registrations: 'Registrations',
  crossings: 'Border crossings',
};

/** Widths are comparable within one measure and unit. */
function scaleOf({ measure, figure_unit: unit }: ItemProperties): string {
  return `${measure} ${unit}`;
}

/** A width legend for each measure that is drawn, and the keys of the lines without a figure. */
export function flowLegend({ palette }: StyleContext, items: ItemCollection): LegendEntry[] {
  const tones = ['stock', 'period', 'money'] as const;
  const widths = tones.flatMap((tone): LegendEntry[] => {
    const drawn = items.features
      .map((item) => item.properties)
      .filter((flow) => flow.tone === tone && flow.figure !== null);
    const scales = [...new Set(drawn.map(scaleOf))];
    return scales.map((scale) => {
      const alike = drawn.filter((flow) => scaleOf(flow) === scale);
      const largest = Math.max(0, ...alike.map((flow) => flow.figure ?? 0));
      return {
        kind: 'widths',
        title: measureTitles[String(alike[0]?.measure)] ?? toneTitles[tone],
        unit: alike[0]?.figure_unit ?? '',
        color: palette[tone],
        widths: [largest, largest / 3].map((value) => ({
          value: Number(value.toPrecision(1)),
          width: flowWidth(tone, Number(value.toPrecision(1)), largest),
        })),
      };
    });
  });
  return [
    ...widths,
    {
      kind: 'keys',
      title: 'Movements',
      keys: [
        { mark: 'dashed', color: palette.period, text: 'uncertain' },
        { mark: 'thin', color: palette.qualitative, text: 'no figure' },
      ],
    },
  ];
}
