import type { Layer } from '../layer';
import { countryLegend, countryStyle } from './style';

/** Countries filled by an indicator. */
export const countries: Layer = {
  id: 'countries',
  title: 'Countries',
  noun: { one: 'country', other: 'countries' },
  style: countryStyle,
  interactive: ['countries-fill', 'countries-hatch'],
  legend: countryLegend,
};
