import { extents } from '../extents';
import type { Layer } from '../layer';
import { placeLegend, placeStyle } from './style';

/** Places of the gazetteer, each as exactly as it is known. */
export const places: Layer = {
  id: 'places',
  title: 'Places',
  noun: { one: 'place', other: 'places' },
  style: placeStyle,
  sources: { 'places-extents': extents },
  interactive: ['places-dot', 'places-label'],
  legend: placeLegend,
};
