import { describe, expect, it } from 'vitest';
import { inkTile } from './ink.mjs';

/** The colour of one pixel, RGBA. */
function pixel(theme: 'light' | 'dark', { metres = 0, light = 0, weight = 1, land = 255 }) {
  const one = (value: number) => new Float32Array([value]);
  const shaded = { metres: one(metres), light: one(light), weight: one(weight) };
  return [...inkTile(theme, shaded, new Uint8Array([land]))];
}

const brightness = ([red = 0, green = 0, blue = 0]: number[]) => red + green + blue;

describe.each(['light', 'dark'] as const)('the %s ink', (theme) => {
  it('is brighter towards the light and darker away from it', () => {
    const level = brightness(pixel(theme, { metres: 2000 }));
    expect(brightness(pixel(theme, { metres: 2000, light: 0.2 }))).toBeGreaterThan(level);
    expect(brightness(pixel(theme, { metres: 2000, light: -0.2 }))).toBeLessThan(level);
  });

  it('is that of plain land where the relief has faded out', () => {
    expect(pixel(theme, { metres: 4000, light: -0.3, weight: 0 })).toEqual(pixel(theme, {}));
  });

  it('is transparent on the sea', () => {
    expect(pixel(theme, { land: 0 })[3]).toBe(0);
  });
});
