import { beforeAll, describe, expect, test } from 'vitest';
import { emptyView } from '@/components/state/viewState';
import { defaultAtlasDirectory } from '@/geo/atlas/open';
import { readAtlas } from '@/geo/atlas/read';
import type { ItemCollection } from '@/geo/feature';
import { itemsOf } from '@/geo/layers/collections';
import { outOfSight, revealed, whyInWords } from './reveal';

let all: Record<string, ItemCollection>;
beforeAll(async () => {
  const atlas = await readAtlas(defaultAtlasDirectory());
  const collection = (id: string): ItemCollection => ({
    type: 'FeatureCollection',
    features: itemsOf(atlas, id).features,
  });
  all = Object.fromEntries(atlas.manifest.layers.map(({ id }) => [id, collection(id)]));
});

const layers = ['countries', 'corridors', 'flows', 'attacks'].map((id) => ({
  id,
  on: id !== 'corridors',
}));
const choices = { layers };
const beslan = 'attacks/beslan-2004';

const shownAs = (narrowing: object, on = ['countries', 'flows', 'attacks']) => ({
  all,
  on,
  narrowing: { datetime: null, filters: {}, measure: null, ...narrowing },
});

describe('outOfSight', () => {
  test('is nothing for what is shown, for claims, and for what is no item', () => {
    expect(outOfSight(beslan, shownAs({}))).toBeNull();
    expect(outOfSight('claims/beslan-deaths', shownAs({ datetime: '2024' }))).toBeNull();
    expect(outOfSight(undefined, shownAs({}))).toBeNull();
  });

  test('names each condition that leaves the item out, and no other', () => {
    const shown = shownAs({ datetime: '2024', filters: { country: ['RU'], toll: ['0-9'] } }, [
      'countries',
    ]);
    const why = outOfSight(beslan, shown);
    expect(why).toEqual({ layerOff: true, hiding: ['datetime', 'toll'] });
    expect(why && whyInWords(why)).toBe('its layer is off, left out by the period and the toll');
  });
});

describe('revealed', () => {
  test('switches the layer on and lifts only what leaves the item out', () => {
    const filters = { country: ['RU'], toll: ['0-9'] };
    const view = { ...emptyView, layers: ['countries'], datetime: '2024', filters };
    const shown = shownAs({ datetime: '2024', filters }, ['countries']);
    expect(revealed(view, beslan, shown, choices)).toMatchObject({
      select: beslan,
      layers: ['countries', 'attacks'],
      datetime: null,
      filters: { country: ['RU'] },
    });
  });

  test('chooses the kind of count of a comparable flow', () => {
    const flow = all.corridors?.features.find(({ properties }) => properties.measure !== 'none');
    const shown = shownAs({ measure: 'none' }, ['corridors']);
    const view = { ...emptyView, layers: ['corridors'], measure: 'none' };
    expect(flow).toBeDefined();
    const next = revealed(view, `corridors/${flow?.id}`, shown, choices);
    expect(next.measure).toBe(flow?.properties.measure);
  });

  test('changes nothing else of a view that shows the item', () => {
    const view = { ...emptyView, datetime: '2004' };
    expect(revealed(view, beslan, shownAs({ datetime: '2004' }), choices)).toEqual({
      ...view,
      select: beslan,
    });
  });
});
