import type { Layer } from '../layer';
import { countryLegend, countryStyle } from './style';

/** Countries filled by an indicator. */
export const countries: Layer = {
  id: 'countries',
  title: 'Countries',
  noun: { one: 'country', other: 'countries' },
  facets: {},
  columns: [
    { property: 'name', title: 'Country', kind: 'text' },
    { property: 'capital', title: 'Capital', kind: 'text' },
  ],
  byIndicator: true,
  style: countryStyle,
  interactive: ['countries-fill', 'countries-hatch'],
  legend: countryLegend,
};
