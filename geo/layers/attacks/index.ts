import { extents } from '../extents';
import type { Layer } from '../layer';
import { attackLegend, attackStyle } from './style';

/** Attacks as circles by toll. */
export const attacks: Layer = {
  id: 'attacks',
  title: 'Attacks',
  noun: { one: 'attack', other: 'attacks' },
  style: attackStyle,
  sources: { 'attacks-extents': extents },
  interactive: ['attacks-circle', 'attacks-number', 'attacks-label'],
  legend: attackLegend,
};
