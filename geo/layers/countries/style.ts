import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ItemCollection } from '../../feature';
import type { BandedLayer } from '../../style/bands';
import { isSelected } from '../../style/expressions';
import type { Palette } from '../../style/palette';
import type { LegendEntry, StyleContext } from '../layer';
import { spread } from './classes';

/** Name of the hatching among the map's images; components/map draws it. */
export const hatchImage = 'oxus-hatch';

/** The fill lets the relief of the ground through a little. */
const fillOpacity = 0.78;

/** A colour as it looks on level ground, for the key beside the map. */
function onLand(color: string, palette: Palette): string {
  return `color-mix(in srgb, ${color} ${fillOpacity * 100}%, ${palette.land})`;
}

/** Colours for a number of classes, from light to strong. */
export function classColors(palette: Palette, count: number): string[] {
  return spread(count, palette.classes);
}

/** Fill by class: a value up to and including a class's upper edge is in that class. */
function fillColor(indicator: string, edges: readonly number[], colors: readonly string[]) {
  const value: ExpressionSpecification = ['to-number', ['get', indicator]];
  return edges
    .slice(0, -1)
    .reduceRight<ExpressionSpecification | string>(
      (above, edge, index) => ['case', ['<=', value, edge], colors[index] ?? above, above],
      colors.at(-1) ?? 'transparent',
    );
}

/** Countries filled by the chosen indicator, hatched without a figure, outlined in the foreground. */
export function countryStyle({
  palette,
  indicator,
  focus,
  selected,
  related,
}: StyleContext): BandedLayer[] {
  const edges = indicator.classes ?? [];
  const colors = classColors(palette, edges.length);
  const lit = { layer: 'countries', selected, related };
  const known: ExpressionSpecification = ['==', ['typeof', ['get', indicator.id]], 'number'];
  return [
    {
      band: 'area',
      layer: {
        id: 'countries-fill',
        type: 'fill',
        source: 'countries',
        filter: known,
        paint: {
          'fill-color': fillColor(indicator.id, edges, colors),
          'fill-opacity': fillOpacity,
          'fill-antialias': false,
        },
      },
    },
    {
      band: 'area',
      layer: {
        id: 'countries-hatch',
        type: 'fill',
        source: 'countries',
        filter: ['!', known],
        paint: {
          'fill-pattern': hatchImage,
          'fill-opacity': 0.7,
          'fill-antialias': false,
        },
      },
    },
    {
      band: 'border',
      layer: {
        id: 'countries-focus',
        type: 'line',
        source: 'countries',
        filter: ['in', ['get', 'id'], ['literal', [...focus]]],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.focusBorder, 'line-width': 1.3 },
      },
    },
    {
      band: 'border',
      layer: {
        id: 'countries-ring-casing',
        type: 'line',
        source: 'countries',
        filter: isSelected(lit),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.paper,
          'line-width': 5,
          'line-opacity': 0.9,
        },
      },
    },
    {
      band: 'border',
      layer: {
        id: 'countries-ring',
        type: 'line',
        source: 'countries',
        filter: isSelected(lit),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.focusRing, 'line-width': 2.4 },
      },
    },
  ];
}

/** The classes of the chosen indicator, with the year drawn and a key for "no figure". */
export function countryLegend(
  { palette, indicator }: StyleContext,
  items: ItemCollection,
): LegendEntry[] {
  const edges = indicator.classes ?? [];
  const years = items.features.flatMap((item) => {
    const year = item.properties[`${indicator.id}_year`];
    return typeof year === 'number' ? [year] : [];
  });
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const period = years.length === 0 ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const missing = items.features.some((item) => typeof item.properties[indicator.id] !== 'number');
  return [
    {
      kind: 'classes',
      title: `${indicator.short}${period}`,
      unit: indicator.unit,
      edges,
      colors: classColors(palette, edges.length).map((color) => onLand(color, palette)),
      ...(missing ? { note: 'hatched: no figure' } : {}),
    },
  ];
}
