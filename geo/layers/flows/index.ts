import type { Layer } from '../layer';
import { arrowheads, labelPoints } from './sources';
import { flowLegend, flowStyle } from './style';

/** Movements as curves with arrowheads. */
export const flows: Layer = {
  id: 'flows',
  title: 'Movements',
  noun: { one: 'movement', other: 'movements' },
  style: flowStyle,
  sources: { 'flows-arrowheads': arrowheads, 'flows-labels': labelPoints },
  interactive: ['flows-label', 'flows-arrowhead', 'flows-hit'],
  legend: flowLegend,
};
