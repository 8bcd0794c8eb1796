import type { Layer } from '../layer';
import { placeLegend, placeStyle } from './style';

/** Places of the gazetteer, as dots. */
export const places: Layer = {
  id: 'places',
  title: 'Places',
  noun: { one: 'place', other: 'places' },
  style: placeStyle,
  interactive: ['places-dot', 'places-label'],
  legend: placeLegend,
};
