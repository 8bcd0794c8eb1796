import { expect, test } from 'vitest';
import { changed, writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { itemLink, relatedItems, relatedLinks } from './relations';

const minimal = async () => readAtlas(await writeAtlas());

test('a country gathers what touches it, by place, by flow and by the column of countries', async () => {
  expect(relatedItems(await minimal(), 'countries/BB')).toEqual([
    'attacks/mill-2020',
    'flows/alder-birch',
  ]);
});

test('an attack leads to its countries and to what happened at the same place', async () => {
  expect(relatedItems(await minimal(), 'attacks/mill-2020')).toEqual([
    'events/statement-2020',
    'countries/AA',
    'countries/BB',
  ]);
});

test('sharing a whole country is no relation of an attack and a flow', async () => {
  expect(relatedItems(await minimal(), 'flows/alder-birch')).toEqual([
    'countries/AA',
    'countries/BB',
  ]);
});

test('a flow that ends where an attack happened is related to it', async () => {
  const changes = changed('flows.csv', 'AA,BB,labour', 'BB,mill,labour');
  const atlas = await readAtlas(await writeAtlas(changes));
  expect(relatedItems(atlas, 'flows/alder-birch')).toContain('attacks/mill-2020');
});

test('an unknown item has no relations', async () => {
  expect(relatedItems(await minimal(), 'attacks/none')).toEqual([]);
});

test('a link says when and how many', async () => {
  const atlas = await minimal();
  expect(itemLink(atlas, 'attacks/mill-2020')).toEqual({
    address: 'attacks/mill-2020',
    title: 'Bombing of the mill',
    detail: '1 May 2020 · 12 dead',
  });
  expect(itemLink(atlas, 'flows/alder-birch').detail).toBe('about 3,000,000 people · 2020');
  expect(itemLink(atlas, 'countries/AA')).toEqual({ address: 'countries/AA', title: 'Alder' });
});

test('links are taken from one collection alone', async () => {
  const atlas = await minimal();
  const related = relatedItems(atlas, 'attacks/mill-2020');
  expect(relatedLinks(atlas, related, 'countries').map(({ title }) => title)).toEqual([
    'Alder',
    'Birch',
  ]);
});
