import { extents } from '../extents';
import type { Layer } from '../layer';
import { placeLegend, placeStyle } from './style';

/** Places of the gazetteer, each as exactly as it is known. */
export const places: Layer = {
  id: 'places',
  title: 'Places',
  noun: { one: 'place', other: 'places' },
  facets: { country: 'countries', precision: 'precision', source: 'references' },
  columns: [
    { property: 'name', title: 'Place', kind: 'text' },
    { property: 'kind', title: 'Kind', kind: 'text' },
    { property: 'countries', title: 'Country', kind: 'text' },
    { property: 'precision', title: 'How exactly placed', kind: 'text' },
    { property: 'local_names', title: 'Other names', kind: 'text' },
  ],
  style: placeStyle,
  sources: { 'places-extents': extents },
  interactive: ['places-dot', 'places-label'],
  legend: placeLegend,
};
