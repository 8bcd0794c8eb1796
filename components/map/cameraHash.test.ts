import { expect, test } from 'vitest';
import { formatCamera, parseCamera } from './cameraHash';

test('a camera comes back from the hash that it was written to', () => {
  const camera = { zoom: 5.25, longitude: 68.78, latitude: -38.54 };
  const read = parseCamera(formatCamera(camera));
  expect(read?.zoom).toBe(5.25);
  expect(read?.longitude).toBeCloseTo(68.78, 3);
  expect(read?.latitude).toBeCloseTo(-38.54, 3);
});

test('latitude stands before longitude, as in other maps', () => {
  expect(formatCamera({ zoom: 3, longitude: 70, latitude: 40 })).toBe('#map=3/40.000/70.000');
});

test.each([
  '',
  '#map=3/40',
  '#map=x/1/2',
  '#map=3/95/10',
  '#map=3/10/200',
  '#passage-1',
  '#map=99/1/1',
])('a hash without a camera is no camera: %s', (hash) => {
  expect(parseCamera(hash)).toBeUndefined();
});
