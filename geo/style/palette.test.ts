import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from './palette';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');

/** Custom properties of each block whose selector is the given one, in the order of the file. */
function blocks(selector: string): Record<string, string>[] {
  const screen = css.slice(0, css.indexOf('@media print'));
  return screen
    .split('}')
    .filter((block) => block.slice(0, block.indexOf('--')).trimEnd().includes(`${selector} {`))
    .map((block) =>
      Object.fromEntries(
        [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
      ),
    );
}

function asProperties({ theme: _, classes, ...colours }: Palette): Record<string, string> {
  const named = Object.entries(colours).map(([name, colour]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    colour,
  ]);
  const all = [...named, ...classes.map((colour, index) => [`class-${index + 1}`, colour])];
  // Biome writes CSS colours in lower case.
  return Object.fromEntries(all.map(([name, colour]) => [name, colour?.toLowerCase()]));
}

/** Contrast of two colours written #RRGGBB (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('palette and app/globals.css', () => {
  it('have the same light colours', () => {
    expect(blocks(':root')[0]).toMatchObject(asProperties(palettes.light));
  });

  it('have the same dark colours where the system asks for them', () => {
    expect(blocks(":root:not([data-theme='light'])")[0]).toMatchObject(asProperties(palettes.dark));
  });

  it('have the same dark colours where the reader asks for them', () => {
    const [chosen] = blocks(":root[data-theme='dark']");
    expect(chosen).toMatchObject(asProperties(palettes.dark));
    expect(chosen).toEqual(blocks(":root:not([data-theme='light'])")[0]);
  });
});

describe.each([
  ['light', blocks(':root')[0] ?? {}],
  ['dark', blocks(":root[data-theme='dark']")[0] ?? {}],
] as const)('the %s page', (_, colours) => {
  const colour = (name: string) => colours[name] ?? '';

  it.each([
    ['ink', 'paper'],
    ['ink', 'lit'],
    ['ink-second', 'panel'],
    ['ink-third', 'panel'],
    ['ink-third', 'raised'],
    ['badge-ink', 'badge'],
    ['attack', 'panel'],
    ['stock', 'panel'],
    ['period', 'panel'],
    ['money', 'panel'],
  ])('writes %s on %s with at least 4.5:1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('draws its focus ring with at least 3:1', () => {
    expect(contrast(colour('focus-ring'), colour('panel'))).toBeGreaterThanOrEqual(3);
  });
});
