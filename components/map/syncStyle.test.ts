import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { type StyledMap, syncStyle } from './syncStyle';

/** A map that writes down what it is told. */
function recorder() {
  const calls: unknown[][] = [];
  const map: StyledMap = {
    getSource: (id) => ({ setData: (data: unknown) => calls.push(['data', id, data]) }),
    getLayer: () => ({}),
    setFilter: (id, filter) => calls.push(['filter', id, filter]),
    setPaintProperty: (id, name, value) => calls.push(['paint', id, name, value]),
    setLayoutProperty: (id, name, value) => calls.push(['layout', id, name, value]),
  };
  return { map, calls };
}

const data = { type: 'FeatureCollection' as const, features: [] };

function style(color: string, visibility: 'visible' | 'none', source = data): StyleSpecification {
  return {
    version: 8,
    sources: { attacks: { type: 'geojson', data: source } },
    layers: [
      {
        id: 'attacks-circle',
        type: 'circle',
        source: 'attacks',
        filter: ['==', ['get', 'id'], 'a'],
        paint: { 'circle-color': color, 'circle-radius': 4 },
        layout: { visibility },
      },
    ],
  };
}

test('the same style changes nothing', () => {
  const { map, calls } = recorder();
  syncStyle(map, style('#f00', 'visible'), style('#f00', 'visible'));
  expect(calls).toEqual([]);
});

test('only what differs is set', () => {
  const { map, calls } = recorder();
  syncStyle(map, style('#f00', 'visible'), style('#00f', 'none'));
  expect(calls).toEqual([
    ['paint', 'attacks-circle', 'circle-color', '#00f'],
    ['layout', 'attacks-circle', 'visibility', 'none'],
  ]);
});

test('new items reach their source', () => {
  const { map, calls } = recorder();
  const items = { ...data };
  syncStyle(map, style('#f00', 'visible'), style('#f00', 'visible', items));
  expect(calls).toEqual([['data', 'attacks', items]]);
});

test('without a previous style everything is set, the filter too', () => {
  const { map, calls } = recorder();
  syncStyle(map, undefined, style('#f00', 'visible'));
  expect(calls.map(([kind]) => kind)).toEqual(['data', 'filter', 'paint', 'paint', 'layout']);
});

test('a property that is gone is taken back', () => {
  const { map, calls } = recorder();
  const next = style('#f00', 'visible');
  const [layer] = next.layers;
  if (layer?.type === 'circle') layer.paint = { 'circle-color': '#f00' };
  syncStyle(map, style('#f00', 'visible'), next);
  expect(calls).toEqual([['paint', 'attacks-circle', 'circle-radius', undefined]]);
});
