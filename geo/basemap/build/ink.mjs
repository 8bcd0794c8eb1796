/**
 * How relief becomes a picture: tints by height, from the colour of plain land (`land` of the
 * palette, so that the picture has no edge) to that of summits; then shade and light on them.
 */
export const inks = {
  light: {
    tints: [
      [120, '#F3F1EC'],
      [300, '#F0EEE5'],
      [700, '#EAE5D8'],
      [1400, '#E1D9C8'],
      [2500, '#D6CBB9'],
      [3800, '#CFC4B5'],
      [5000, '#DCD6CD'],
      [6200, '#F4F3F1'],
    ],
    shade: { colour: '#4B4438', strength: 1.25, most: 0.62 },
    light: { colour: '#FFFFFF', strength: 1.5, most: 0.75 },
  },
  dark: {
    tints: [
      [120, '#1D232A'],
      [300, '#1F262C'],
      [700, '#232A2F'],
      [1400, '#292F33'],
      [2500, '#303538'],
      [3800, '#383D40'],
      [5000, '#454A4E'],
      [6200, '#565C61'],
    ],
    shade: { colour: '#0A0D11', strength: 1.7, most: 0.75 },
    light: { colour: '#AEB7BC', strength: 0.95, most: 0.4 },
  },
};

/**
 * @param {'light' | 'dark'} theme
 * @param {{metres: Float32Array, light: Float32Array, weight: Float32Array}} shaded From `shadeTile`.
 * @param {Uint8Array} land How much of each pixel is land, 0 to 255.
 * @returns {Buffer} RGBA, transparent where there is sea.
 */
export function inkTile(theme, { metres, light, weight }, land) {
  const ink = inks[theme];
  const tints = ink.tints.map(([height, colour]) => ({ height, colour: channels(colour) }));
  const shade = { ...ink.shade, colour: channels(ink.shade.colour) };
  const lit = { ...ink.light, colour: channels(ink.light.colour) };
  const plain = tints[0].colour;
  const pixels = Buffer.alloc(metres.length * 4);
  for (let i = 0; i < metres.length; i++) {
    const side = light[i] < 0 ? shade : lit;
    const amount = Math.min(side.most, Math.abs(light[i]) * side.strength);
    for (let channel = 0; channel < 3; channel++) {
      const tint = tintAt(tints, metres[i], channel);
      const drawn = tint + (side.colour[channel] - tint) * amount;
      pixels[i * 4 + channel] = plain[channel] + (drawn - plain[channel]) * weight[i] + 0.5;
    }
    pixels[i * 4 + 3] = land[i];
  }
  return pixels;
}

function tintAt(tints, metres, channel) {
  const above = tints.findIndex(({ height }) => height > metres);
  if (above === 0) return tints[0].colour[channel];
  if (above < 0) return tints[tints.length - 1].colour[channel];
  const [low, high] = [tints[above - 1], tints[above]];
  const part = (metres - low.height) / (high.height - low.height);
  return low.colour[channel] + (high.colour[channel] - low.colour[channel]) * part;
}

function channels(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
