import type { Layer } from '../layer';
import { arrowheads, labelPoints } from '../lines';
import { corridorLegend, corridorStyle } from './style';

/** Comparable figures of flows, one measure at a time, as curves whose width is their magnitude. */
export const corridors: Layer = {
  id: 'corridors',
  title: 'Comparable flows',
  noun: { one: 'comparable figure', other: 'comparable figures' },
  style: corridorStyle,
  sources: { 'corridors-arrowheads': arrowheads, 'corridors-labels': labelPoints },
  interactive: ['corridors-label', 'corridors-hit'],
  legend: corridorLegend,
};
