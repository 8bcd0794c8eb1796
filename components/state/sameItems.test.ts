import { expect, it } from 'vitest';
import type { ItemCollection } from '@/geo/feature';
import { narrowAll } from './narrowing';

function event(id: string, day: string): ItemCollection['features'][number] {
  const properties = {
    id,
    name: id,
    label: id,
    figure: null,
    figure_text: null,
    figure_unit: null,
    start: `${day}T00:00:00.000Z`,
    end: `${day}T23:59:59.999Z`,
    when: day,
    claims: null,
    precision: null,
  };
  return { type: 'Feature', id, geometry: null, properties };
}

function collection(...features: ItemCollection['features']): ItemCollection {
  return { type: 'FeatureCollection', features };
}

const items = {
  events: collection(event('early', '2015-01-01'), event('late', '2024-03-22')),
  attacks: collection(event('attack', '2017-04-03')),
};
const until = (day: string) =>
  narrowAll(items, { datetime: `2016-01-01/${day}`, filters: {}, measure: null });

it('gives the same object while a period moves on without letting an item in or out', () => {
  expect(until('2020-01-31')).toBe(until('2020-02-29'));
});

it('gives another collection only to the layer whose items changed', () => {
  const before = until('2020-01-31');
  const after = until('2024-12-31');
  expect(after).not.toBe(before);
  expect(after.events?.features.map(({ id }) => id)).toEqual(['late']);
  expect(after.attacks).toBe(before.attacks);
});

it('never mixes two sources that hold items of the same names', () => {
  const other = { ...items, events: collection(event('late', '2024-03-22')) };
  const narrowing = { datetime: '2024', filters: {}, measure: null };
  expect(narrowAll(items, narrowing).events?.features[0]).toBe(items.events.features[1]);
  expect(narrowAll(other, narrowing).events?.features[0]).toBe(other.events.features[0]);
});

it('leaves out a layer whose items have not come', () => {
  expect(narrowAll({ events: undefined }, { datetime: null, filters: {}, measure: null })).toEqual(
    {},
  );
});
