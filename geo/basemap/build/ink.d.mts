interface Ink {
  /** Height in metres and colour, from low to high. */
  tints: [height: number, colour: string][];
}

export const inks: Record<'light' | 'dark', Ink>;
export function inkTile(
  theme: 'light' | 'dark',
  shaded: { metres: Float32Array; light: Float32Array; weight: Float32Array },
  land: Uint8Array,
): Buffer;
