import { extents } from '../extents';
import type { Layer } from '../layer';
import { eventLegend, eventStyle } from './style';

/** Dated events other than attacks, as diamonds. */
export const events: Layer = {
  id: 'events',
  title: 'Dated events',
  noun: { one: 'dated event', other: 'dated events' },
  facets: {
    kind: 'kind',
    country: 'countries',
    precision: 'precision',
    source: 'references',
    stance: 'stances',
  },
  columns: [
    { property: 'name', title: 'Event', kind: 'text' },
    { property: 'start', title: 'Date', kind: 'time' },
    { property: 'kind', title: 'Kind', kind: 'text' },
    { property: 'place', title: 'Place', kind: 'text' },
    { property: 'precision', title: 'How exactly placed', kind: 'text' },
  ],
  style: eventStyle,
  sources: { 'events-extents': extents },
  interactive: ['events-diamond', 'events-label'],
  legend: eventLegend,
};
