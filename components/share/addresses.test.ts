import { expect, test } from 'vitest';
import { emptyView } from '@/components/state/viewState';
import { attacks } from '@/geo/layers/attacks';
import { corridors } from '@/geo/layers/corridors';
import {
  embedAddress,
  embedCode,
  itemsHref,
  mapParameter,
  shareLink,
  viewQuery,
} from './addresses';

const page = 'https://oxus.example.org/';
const view = { ...emptyView, select: 'attacks/crocus-2024' as const, datetime: '2015/2024' };
const hash = '#map=4.2/48.5/56.2';

test('a link carries the view, the position, both or neither', () => {
  const query = '?select=attacks/crocus-2024&datetime=2015/2024';
  expect(shareLink(page, view, hash, { view: true, position: true })).toBe(page + query + hash);
  expect(shareLink(page, view, hash, { view: true, position: false })).toBe(page + query);
  expect(shareLink(page, view, hash, { view: false, position: true })).toBe(page + hash);
  expect(shareLink(page, view, hash, { view: false, position: false })).toBe(page);
});

test('the frame has its theme, and neither table nor chapter', () => {
  const table = { ...view, table: 'attacks', sort: '-deaths' };
  expect(embedAddress(page, table, hash, { view: true, position: true, theme: 'dark' })).toBe(
    `${page}embed?select=attacks/crocus-2024&datetime=2015/2024&theme=dark${hash}`,
  );
  expect(embedAddress(page, view, hash, { view: false, position: false, theme: 'system' })).toBe(
    `${page}embed`,
  );
});

test('the code of a frame has a title, loads late, and escapes what HTML would read', () => {
  const code = embedCode(`${page}embed?a=1&b=2`, {
    title: 'A "map"',
    width: '100%',
    height: '500',
  });
  expect(code).toContain('src="https://oxus.example.org/embed?a=1&amp;b=2"');
  expect(code).toContain('title="A &quot;map&quot;"');
  expect(code).toContain('loading="lazy"');
});

test('the camera of a hash is a parameter, and anything else is none', () => {
  expect(mapParameter(hash)).toBe('4.2/48.5/56.2');
  expect(mapParameter('#article')).toBeUndefined();
  expect(viewQuery(emptyView, { map: mapParameter('#article') })).toBe('');
});

test('the API is asked for the period, the filter, the reading, and the measure of its layer', () => {
  const narrowing = { datetime: '2015/2024', filters: { country: ['TJ'] }, measure: 'stock' };
  const asked = { narrowing, figures: 'highest', without: ['un'] };
  const ofAttacks = new URL(itemsHref(attacks, asked, 'csv'), page);
  expect(ofAttacks.pathname).toBe('/api/collections/attacks/items');
  expect(ofAttacks.searchParams.get('datetime')).toBe('2015/2024');
  expect(ofAttacks.searchParams.get('filter')).toContain('TJ');
  expect(ofAttacks.searchParams.get('figures')).toBe('highest');
  expect(ofAttacks.searchParams.get('without')).toBe('un');
  expect(ofAttacks.searchParams.has('measure')).toBe(false);
  const ofCorridors = new URL(itemsHref(corridors, asked, 'json'), page);
  expect(ofCorridors.searchParams.get('measure')).toBe('stock');
});
