import { expect, test } from 'vitest';
import { chooseFrom, pickItems } from './pick';

const hit = (collection: string, id: string, layer = `${collection}-layer`) => ({
  layer: { id: layer, metadata: { collection } },
  properties: { id },
});

test('an item drawn by several style layers is picked once', () => {
  const picked = pickItems([hit('attacks', 'a', 'label'), hit('attacks', 'a', 'circle')]);
  expect(picked.map(({ address }) => address)).toEqual(['attacks/a']);
});

test('a small thing comes before the country that it lies in', () => {
  const picked = pickItems([hit('countries', 'RU'), hit('flows', 'f'), hit('attacks', 'a')]);
  expect(picked.map(({ collection }) => collection)).toEqual(['attacks', 'flows', 'countries']);
});

test('features of the basemap are not picked', () => {
  expect(pickItems([{ layer: { id: 'cities' }, properties: { id: 'x' } }])).toEqual([]);
});

test('one thing in front is selected without asking', () => {
  const picked = pickItems([hit('attacks', 'a'), hit('flows', 'f'), hit('countries', 'RU')]);
  expect(chooseFrom(picked, null).map(({ address }) => address)).toEqual(['attacks/a']);
});

test('two attacks at one point are both offered', () => {
  const picked = pickItems([hit('attacks', 'a'), hit('attacks', 'b')]);
  expect(chooseFrom(picked, null)).toHaveLength(2);
});

test('a second click on what is selected offers what lies under it', () => {
  const picked = pickItems([hit('attacks', 'a'), hit('flows', 'f')]);
  expect(chooseFrom(picked, 'attacks/a').map(({ address }) => address)).toEqual([
    'attacks/a',
    'flows/f',
  ]);
});

test('nothing under the pointer gives nothing', () => {
  expect(chooseFrom([], 'attacks/a')).toEqual([]);
});
