import type { Layer } from '../layer';
import { arrowheads, labelPoints } from './sources';
import { flowLegend, flowStyle } from './style';

/** Movements as curves with arrowheads. */
export const flows: Layer = {
  id: 'flows',
  title: 'Movements',
  noun: { one: 'movement', other: 'movements' },
  facets: { kind: 'kind', country: 'countries', source: 'references', stance: 'stances' },
  columns: [
    { property: 'name', title: 'Movement', kind: 'text' },
    { property: 'origin_name', title: 'Origin', kind: 'text' },
    { property: 'destination_name', title: 'Destination', kind: 'text' },
    { property: 'kind', title: 'Kind', kind: 'text' },
    { property: 'magnitude', title: 'Figure', kind: 'number', figure: true },
    { property: 'unit', title: 'Unit', kind: 'text' },
    { property: 'measure', title: 'Measure', kind: 'text' },
    { property: 'start', title: 'Period', kind: 'time' },
    { property: 'certainty', title: 'Certainty', kind: 'text' },
  ],
  style: flowStyle,
  sources: { 'flows-arrowheads': arrowheads, 'flows-labels': labelPoints },
  interactive: ['flows-label', 'flows-arrowhead', 'flows-hit'],
  legend: flowLegend,
};
