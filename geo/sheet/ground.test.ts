import { expect, test } from 'vitest';
import { countryGeometry } from '../basemap/countries';
import type { ItemCollection } from '../feature';
import { testItem } from '../fixtures/item';
import { palettes } from '../style/palette';
import { projectionAt } from './camera';
import { land, onGround } from './ground';
import { layerShapes, makeDrawing } from './shapes';

const size = { width: 800, height: 500 };
const camera = { zoom: 4, longitude: 71, latitude: 39 };
const drawing = () => makeDrawing(projectionAt(camera, size), camera.zoom, size);

const countries: ItemCollection = {
  type: 'FeatureCollection',
  features: [testItem('TJ', { name: 'Tajikistan' }, countryGeometry('TJ'))],
};

/** First and last x of path data. */
function breadth(path: unknown): number {
  const xs = [...String(path).matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
  return Math.max(...xs) - Math.min(...xs);
}

test('a country is filled within its outline, not outside of it', () => {
  const [shape] = layerShapes(
    { id: 'fill', type: 'fill', source: 'countries', paint: { 'fill-color': '#123456' } },
    onGround(countries, camera.zoom).features,
    drawing(),
  );
  expect(shape?.attributes.fill).toBe('#123456');
  // Tajikistan is about 7.8 degrees wide; the map shows 35.
  const degreesOfPx = 360 / (512 * 2 ** camera.zoom);
  expect(breadth(shape?.attributes.d) * degreesOfPx).toBeGreaterThan(7);
  expect(breadth(shape?.attributes.d) * degreesOfPx).toBeLessThan(9);
});

test('land is drawn in the colours of the theme', () => {
  const [shape] = land(drawing(), palettes.dark);
  expect(shape?.attributes.fill).toBe(palettes.dark.land);
});
