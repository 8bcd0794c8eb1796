// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SWRConfig } from 'swr';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ItemAddress, ItemCollection } from '@/geo/feature';
import type { Panel } from '@/geo/panel';
import type { ItemQuery } from '@/geo/query';
import { plainReading, type Reading } from '@/geo/reading';
import { useItem } from './useItem';
import { itemsUrl, useItems } from './useItems';

/** Answers of the network by address; each is made anew, as a body can be read once. */
let network: Map<string, () => Response | Promise<Response>>;
let asked: string[];

beforeEach(() => {
  network = new Map();
  asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const answer = network.get(url);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A fresh cache for every test. */
function wrapper({ children }: { children: ReactNode }) {
  return <SWRConfig value={{ provider: () => new Map() }}>{children}</SWRConfig>;
}

const json = (value: unknown, status = 200, type = 'application/geo+json') =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': type } });

function page(...ids: string[]) {
  const features = ids.map((id) => ({ type: 'Feature', id, geometry: null, properties: {} }));
  const numbers = { numberMatched: ids.length, numberReturned: ids.length };
  return { type: 'FeatureCollection', ...numbers, links: [], features };
}

function panel(address: ItemAddress): Panel {
  return { address, kicker: 'Attack', title: `Panel of ${address}`, blocks: [], related: [] };
}

function document(address: ItemAddress) {
  return {
    type: 'Feature',
    id: address,
    geometry: null,
    properties: {},
    links: [],
    panel: panel(address),
  };
}

/** An answer that comes when the test says so. */
function later(value: unknown) {
  let send = () => {};
  const arrived = new Promise<void>((resolve) => {
    send = resolve;
  });
  return { send: () => act(async () => send()), answer: () => arrived.then(() => json(value)) };
}

const ids = (items: ItemCollection | undefined) => items?.features.map(({ id }) => id);

test('useItems asks for all items of a collection', async () => {
  network.set('/api/collections/attacks/items?limit=10000', () => json(page('a', 'b')));
  const { result } = renderHook(() => useItems('attacks'), { wrapper });
  expect(result.current).toMatchObject({ items: undefined, isLoading: true });
  await waitFor(() => expect(ids(result.current.items)).toEqual(['a', 'b']));
  expect(result.current.isLoading).toBe(false);
});

test('useItems asks nothing for null', () => {
  const { result } = renderHook(() => useItems(null), { wrapper });
  expect(result.current).toMatchObject({ items: undefined, isLoading: false, error: undefined });
  expect(asked).toEqual([]);
});

test('useItems shows what the page brought and does not ask for it', () => {
  const brought: ItemCollection = { type: 'FeatureCollection', features: [] };
  const { result } = renderHook(() => useItems('attacks', undefined, brought), { wrapper });
  expect(result.current.items).toBe(brought);
  expect(asked).toEqual([]);
});

test('useItems keeps the items of the query before until those of the new one are there', async () => {
  const narrow: ItemQuery = { datetime: '2024/..' };
  const slow = later(page('b'));
  network.set(itemsUrl('attacks'), () => json(page('a', 'b')));
  network.set(itemsUrl('attacks', narrow), slow.answer);
  const { result, rerender } = renderHook(({ query }) => useItems('attacks', query), {
    wrapper,
    initialProps: { query: undefined as ItemQuery | undefined },
  });
  await waitFor(() => expect(ids(result.current.items)).toEqual(['a', 'b']));
  rerender({ query: narrow });
  expect(ids(result.current.items)).toEqual(['a', 'b']);
  expect(result.current.isLoading).toBe(true);
  await slow.send();
  await waitFor(() => expect(ids(result.current.items)).toEqual(['b']));
  expect(result.current.isLoading).toBe(false);
});

test('useItems does not show the whole collection that the page brought for a query', () => {
  const brought: ItemCollection = { type: 'FeatureCollection', features: [] };
  network.set(itemsUrl('attacks', { limit: 1 }), () => json(page('a')));
  const { result } = renderHook(() => useItems('attacks', { limit: 1 }, brought), { wrapper });
  expect(result.current.items).toBeUndefined();
});

test('useItems says what went wrong, and retry recovers', async () => {
  const { result } = renderHook(() => useItems('attacks'), { wrapper });
  await waitFor(() => expect(result.current.error?.message).toMatch(/could not be reached/));
  expect(result.current.isLoading).toBe(false);
  network.set(itemsUrl('attacks'), () => json(page('a')));
  act(() => result.current.retry());
  await waitFor(() => expect(ids(result.current.items)).toEqual(['a']));
  expect(result.current.error).toBeUndefined();
});

test('useItems asks once for two that want the same', async () => {
  network.set(itemsUrl('attacks'), () => json(page('a')));
  const { result } = renderHook(() => [useItems('attacks'), useItems('attacks')], { wrapper });
  await waitFor(() => expect(ids(result.current[1]?.items)).toEqual(['a']));
  expect(asked).toHaveLength(1);
});

test('useItem asks for the item of an address', async () => {
  network.set('/api/collections/attacks/items/crocus-2024', () =>
    json(document('attacks/crocus-2024')),
  );
  const { result } = renderHook(() => useItem('attacks/crocus-2024'), { wrapper });
  await waitFor(() => expect(result.current.panel?.address).toBe('attacks/crocus-2024'));
});

test('useItem asks nothing for null, and shows nothing then', async () => {
  const initialProps: { address: ItemAddress | null } = { address: 'attacks/a' };
  const hook = ({ address }: typeof initialProps) => useItem(address, panel('attacks/a'));
  const { result, rerender } = renderHook(hook, { wrapper, initialProps });
  expect(result.current.panel?.title).toBe('Panel of attacks/a');
  rerender({ address: null });
  expect(result.current.panel).toBeUndefined();
  expect(asked).toEqual([]);
});

test("useItem shows the page's panel for its own address alone, and keeps it meanwhile", async () => {
  const slow = later(document('attacks/b'));
  network.set('/api/collections/attacks/items/b', slow.answer);
  const brought = panel('attacks/a');
  const initialProps: { address: ItemAddress } = { address: 'attacks/a' };
  const hook = ({ address }: typeof initialProps) => useItem(address, brought);
  const { result, rerender } = renderHook(hook, { wrapper, initialProps });
  expect(result.current).toMatchObject({ panel: brought, isLoading: false });
  rerender({ address: 'attacks/b' });
  expect(result.current).toMatchObject({ panel: brought, isLoading: true });
  await slow.send();
  await waitFor(() => expect(result.current.panel?.address).toBe('attacks/b'));
  rerender({ address: 'attacks/a' });
  expect(result.current).toMatchObject({ panel: brought, isLoading: false });
  expect(asked).toHaveLength(1);
});

test('useItem asks anew in another reading, and not for the panel that came in that reading', async () => {
  const latest = '/api/collections/attacks/items/a?figures=latest&without=bank,notes';
  network.set(latest, () => json({ ...document('attacks/a'), panel: panel('attacks/b') }));
  const brought = panel('attacks/a');
  const initialProps: { reading: Partial<Reading> } = { reading: plainReading };
  const hook = ({ reading }: typeof initialProps) => useItem('attacks/a', brought, reading);
  const { result, rerender } = renderHook(hook, { wrapper, initialProps });
  expect(result.current.panel).toBe(brought);
  expect(asked).toEqual([]);
  rerender({ reading: { figures: 'latest', without: ['notes', 'bank'] } });
  await waitFor(() => expect(result.current.panel?.address).toBe('attacks/b'));
  rerender({ reading: {} });
  expect(result.current).toMatchObject({ panel: brought, isLoading: false });
  expect(asked).toEqual([latest]);
});

test('useItems asks for a reading, and not for what the page brought in the plain one', async () => {
  const brought: ItemCollection = { type: 'FeatureCollection', features: [] };
  const lowest = '/api/collections/attacks/items?figures=lowest&limit=10000';
  network.set(lowest, () => json(page('a')));
  const initialProps: { query: ItemQuery } = { query: { ...plainReading } };
  const hook = ({ query }: typeof initialProps) => useItems('attacks', query, brought);
  const { result, rerender } = renderHook(hook, { wrapper, initialProps });
  expect(result.current.items).toBe(brought);
  rerender({ query: { figures: 'lowest' } });
  await waitFor(() => expect(ids(result.current.items)).toEqual(['a']));
  expect(asked).toEqual([lowest]);
});

test('useItem does not go back to what was there before nothing was asked for', async () => {
  const initialProps: { address: ItemAddress | null } = { address: 'attacks/a' };
  const hook = ({ address }: typeof initialProps) => useItem(address, panel('attacks/a'));
  const { result, rerender } = renderHook(hook, { wrapper, initialProps });
  rerender({ address: null });
  rerender({ address: 'attacks/b' });
  expect(result.current.panel).toBeUndefined();
});

test('useItem gives the sentence of a problem document', async () => {
  const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail: 'No such item.' };
  network.set('/api/collections/attacks/items/x', () =>
    json(problem, 404, 'application/problem+json'),
  );
  const { result } = renderHook(() => useItem('attacks/x'), { wrapper });
  await waitFor(() => expect(result.current.error?.message).toBe('No such item.'));
});

test('useItem refuses an item without panel', async () => {
  const { panel: _, ...bare } = document('attacks/x');
  network.set('/api/collections/attacks/items/x', () => json(bare));
  const { result } = renderHook(() => useItem('attacks/x'), { wrapper });
  await waitFor(() => expect(result.current.error?.message).toMatch(/something else/));
});
