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
  filter: (facet: string, value: string) => `${facet} ${value}`,
  measure: (id: string | null) => id ?? 'residents',
  summary: '5 attacks',
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
    expect(say({}, { layers: ['attacks', 'flows'] })).toBe('Layer on: flows: 5 attacks.');
    expect(say({}, { layers: [] })).toBe('Layer off: attacks: 5 attacks.');
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

  it('says the period or the filter that changed, and what is shown', () => {
    expect(say({}, { datetime: '2004/2010' })).toBe('Period 2004 to 2010: 5 attacks.');
    expect(say({ datetime: '2004' }, {})).toBe('All times: 5 attacks.');
    expect(say({}, { filters: { kind: ['siege'] } })).toBe('Filter kind siege: 5 attacks.');
    expect(say({ filters: { kind: ['siege'] } }, {})).toBe('No filter kind siege: 5 attacks.');
    expect(say({ filters: { kind: ['siege'], toll: ['0-9'] } }, {})).toBe('No filter: 5 attacks.');
    expect(say({}, { measure: 'crossings' })).toBe('Comparable flows show crossings: 5 attacks.');
  });

  it('says one sentence when several things change at once', () => {
    expect(say({ datetime: '2004', filters: { kind: ['siege'] } }, {})).toBe(
      'Now shown: 5 attacks.',
    );
  });

  it('says that a table opened and closed, and nothing of its order', () => {
    expect(say({}, { table: 'attacks' })).toBe('Table: 5 attacks.');
    expect(say({ table: 'attacks' }, {})).toBe('Map in the place of the table.');
    expect(say({ table: 'attacks' }, { table: 'attacks', sort: '-deaths' })).toBe('');
  });

  it('says nothing when nothing changed', () => {
    expect(say({}, { layers: ['attacks'] })).toBe('');
  });
});
