import type { Layer } from '../layer';
import { arrowheads, labelPoints } from '../lines';
import { corridorLegend, corridorStyle } from './style';

/** Comparable figures of flows, one measure at a time, as curves whose width is their magnitude. */
export const corridors: Layer = {
  id: 'corridors',
  title: 'Comparable flows',
  noun: { one: 'comparable figure', other: 'comparable figures' },
  facets: { country: 'countries', source: 'references' },
  measured: 'measure',
  columns: [
    { property: 'name', title: 'Comparable figure', kind: 'text' },
    { property: 'origin_name', title: 'Origin', kind: 'text' },
    { property: 'destination_name', title: 'Destination', kind: 'text' },
    { property: 'magnitude', title: 'Figure', kind: 'number', figure: true },
    { property: 'unit', title: 'Unit', kind: 'text' },
    { property: 'measure_title', title: 'Measure', kind: 'text' },
    { property: 'start', title: 'Period', kind: 'time' },
  ],
  style: corridorStyle,
  sources: { 'corridors-arrowheads': arrowheads, 'corridors-labels': labelPoints },
  interactive: ['corridors-label', 'corridors-hit'],
  legend: corridorLegend,
};
