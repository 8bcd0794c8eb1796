import { describe, expect, it } from 'vitest';
import { emptyView } from '@/components/state/viewState';
import { announcement } from './announcement';

const choices = {
  layers: [
    { id: 'attacks', on: true },
    { id: 'flows', on: false },
  ],
};
const words = {
  item: (address: string) => (address === 'attacks/crocus-2024' ? 'Crocus City Hall' : undefined),
  layer: (id: string) => id,
  indicator: (id: string) => id,
  source: (id: string) => id,
};
const say = (before: object, now: object) =>
  announcement({ ...emptyView, ...before }, { ...emptyView, ...now }, choices, words);

describe('announcement', () => {
  it('names what was selected', () => {
    expect(say({}, { select: 'attacks/crocus-2024' })).toBe('Selected: Crocus City Hall.');
  });

  it('says that a selection was closed', () => {
    expect(say({ select: 'attacks/crocus-2024' }, {})).toBe('Selection closed.');
  });

  it('names the layer that was switched, counting from what the atlas has on', () => {
    expect(say({}, { layers: ['attacks', 'flows'] })).toBe('Layer on: flows.');
    expect(say({}, { layers: [] })).toBe('Layer off: attacks.');
  });

  it('names the figures and the source that were switched', () => {
    expect(say({}, { figures: 'highest' })).toBe('Figures: the highest of any source.');
    expect(say({}, { without: ['a'] })).toBe('Source off: a.');
    expect(say({ without: ['a', 'b'] }, { without: ['b'] })).toBe('Source on: a.');
    expect(say({ without: ['a', 'b'] }, {})).toBe('All sources are on.');
  });

  it('names the indicator', () => {
    expect(say({}, { indicator: 'population' })).toBe('Countries show: population.');
  });

  it('says nothing when nothing changed', () => {
    expect(say({}, { layers: ['attacks'] })).toBe('');
  });
});
