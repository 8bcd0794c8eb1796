import { expect, it } from 'vitest';
import type { FacetChoice } from '@/geo/facets/choices';
import { facetLists, searchRows } from './facetLists';

const facet = (labels: string[]): FacetChoice => ({
  id: 'country',
  title: 'Country',
  values: labels.map((label) => ({ id: label.slice(0, 2), label })),
});
const names = ['Afghanistan', 'Égypte', 'Iraq', 'Kazakhstan', 'Pakistan', 'Russia', 'Syria'];
const many = [...names, 'Tajikistan', 'Uzbekistan', 'Ukraine'];

it('shows a short facet whole, in its order, with zero counts', () => {
  const { short, more } = facetLists(facet(names), [], new Map([['Ru', 4]]));
  expect(short.map(({ label, count }) => [label, count])).toContainEqual(['Iraq', 0]);
  expect(short.map(({ label }) => label)).toEqual(names);
  expect(more).toEqual([]);
});

it('shows the chosen and the most frequent values of a long one first', () => {
  const counts = new Map([
    ['Ru', 9],
    ['Ta', 8],
  ]);
  const { short, more } = facetLists(facet(many), ['Uk'], counts);
  const labels = short.map(({ label }) => label);
  expect(labels).toContain('Ukraine');
  expect(labels).toContain('Russia');
  expect(labels).toContain('Tajikistan');
  expect(short.length + more.length).toBe(many.length);
  expect(more.length).toBeGreaterThan(0);
});

it('finds values whatever their case and accents', () => {
  const { short } = facetLists(facet(names), [], new Map());
  expect(searchRows(short, 'EGYP').map(({ label }) => label)).toEqual(['Égypte']);
  expect(searchRows(short, 'stan').map(({ label }) => label)).toEqual([
    'Afghanistan',
    'Kazakhstan',
    'Pakistan',
  ]);
  expect(searchRows(short, 'none')).toEqual([]);
});
