/**
 * A colour that every program reads: `color-mix(in srgb, #A n%, #B)` becomes what it comes to;
 * everything else stays.
 */
export function plainColor(color: string): string {
  const mix = /^color-mix\(in srgb, (#[\da-f]{6}) ([\d.]+)%, (#[\da-f]{6})\)$/i.exec(color);
  const [, first, share, second] = mix ?? [];
  if (first === undefined || share === undefined || second === undefined) return color;
  const part = Number(share) / 100;
  const [one, other] = [channels(first), channels(second)];
  const mixed = one.map((value, index) => {
    const sum = Math.round(value * part + (other[index] ?? 0) * (1 - part));
    return sum.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));
}
