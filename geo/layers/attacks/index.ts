import { extents } from '../extents';
import type { Layer } from '../layer';
import { attackLegend, attackStyle } from './style';

/** Attacks as circles by toll. */
export const attacks: Layer = {
  id: 'attacks',
  title: 'Attacks',
  noun: { one: 'attack', other: 'attacks' },
  facets: {
    kind: 'form',
    country: 'countries',
    claimed: 'claimed_by',
    toll: 'deaths',
    precision: 'precision',
    source: 'references',
    stance: 'stances',
  },
  columns: [
    { property: 'name', title: 'Attack', kind: 'text' },
    { property: 'start', title: 'Date', kind: 'time' },
    { property: 'form', title: 'Form', kind: 'text' },
    { property: 'place', title: 'Place', kind: 'text' },
    { property: 'deaths', title: 'Dead', kind: 'number', figure: true },
    { property: 'deaths_low', title: 'Lowest figure', kind: 'number' },
    { property: 'deaths_high', title: 'Highest figure', kind: 'number' },
    { property: 'injured', title: 'Injured', kind: 'number' },
    { property: 'precision', title: 'How exactly placed', kind: 'text' },
  ],
  style: attackStyle,
  sources: { 'attacks-extents': extents },
  interactive: ['attacks-circle', 'attacks-number', 'attacks-label'],
  legend: attackLegend,
};
