import { expect, test } from 'vitest';
import { distanceField, hatching } from './images';

const alpha = (image: { width: number; data: Uint8ClampedArray }, x: number, y: number) =>
  image.data[(y * image.width + x) * 4 + 3] ?? 0;

const square = distanceField(32, [
  [8, 8],
  [24, 8],
  [24, 24],
  [8, 24],
]);

test('the middle of a shape is above the edge value and the corner of the image below it', () => {
  expect(alpha(square, 16, 16)).toBeGreaterThan(192);
  expect(alpha(square, 0, 0)).toBeLessThan(192);
});

test('the edge of a shape has the value at which MapLibre draws it', () => {
  const edge = (alpha(square, 7, 16) + alpha(square, 8, 16)) / 2;
  expect(Math.abs(edge - 255 * 0.75)).toBeLessThan(2);
});

test('hatching continues from one tile into the next', () => {
  const image = hatching('#8C8678');
  const last = image.width - 1;
  for (let at = 0; at < image.width; at++) {
    expect(alpha(image, last, at)).toBe(alpha(image, 0, (at + last) % image.width));
  }
});

test('hatching has the colour that it is given', () => {
  expect([...hatching('#8C8678').data.slice(0, 3)]).toEqual([0x8c, 0x86, 0x78]);
});
