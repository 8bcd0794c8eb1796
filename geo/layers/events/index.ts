import { extents } from '../extents';
import type { Layer } from '../layer';
import { eventLegend, eventStyle } from './style';

/** Dated events other than attacks, as diamonds. */
export const events: Layer = {
  id: 'events',
  title: 'Dated events',
  noun: { one: 'dated event', other: 'dated events' },
  style: eventStyle,
  sources: { 'events-extents': extents },
  interactive: ['events-diamond', 'events-label'],
  legend: eventLegend,
};
