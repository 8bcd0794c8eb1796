import { simplifiedCountries } from '../basemap/countries';
import type { ItemCollection } from '../feature';
import { clockwise } from '../ogc/itemsPicture';
import type { Palette } from '../style/palette';
import type { Drawing } from './shapes';
import { type SvgNode, svg, tenths } from './svg';
import { textWidth } from './text';

/** By how many degrees outlines may differ, the coarsest first. */
const tolerances = [0.25, 0.08, 0.025] as const;
const made = new Map<number, ReturnType<typeof simplifiedCountries>>();

/** All countries as exact as a zoom needs: about two px. Each exactness is made once. */
export function outlinesAt(zoom: number): ReturnType<typeof simplifiedCountries> {
  const degreesOfPx = 360 / (512 * 2 ** zoom);
  const tolerance = tolerances.find((candidate) => candidate <= 2 * degreesOfPx) ?? 0.025;
  const known = made.get(tolerance) ?? simplifiedCountries(tolerance);
  made.set(tolerance, known);
  return known;
}

/** The atlas's countries in the outlines of the ground, so that fill and coast coincide. */
export function onGround(countries: ItemCollection, zoom: number): ItemCollection {
  const { features } = outlinesAt(zoom);
  return {
    ...countries,
    features: countries.features.map((item) => {
      const outline = features.find(({ properties }) => properties.iso === item.id);
      // As items have them: counterclockwise.
      return outline ? { ...item, geometry: clockwise(outline.geometry) } : item;
    }),
  };
}

/** Land with its borders. */
export function land(drawing: Drawing, palette: Palette): SvgNode[] {
  const d = drawing.path(outlinesAt(drawing.zoom));
  if (!d) return [];
  return [svg('path', { d, fill: palette.land, stroke: palette.border, 'stroke-width': 0.75 })];
}

const size = 11;

/** Names of the atlas's countries, where they have room. */
export function countryNames(
  countries: ItemCollection,
  drawing: Drawing,
  palette: Palette,
): SvgNode[] {
  return countries.features.flatMap(({ properties }) => {
    const { label_lon: longitude, label_lat: latitude } = properties;
    const [x = Number.NaN, y = Number.NaN] =
      drawing.projection([Number(longitude), Number(latitude)]) ?? [];
    const name = properties.name.toUpperCase();
    const width = textWidth(name, size) * 1.3;
    const placed =
      Number.isFinite(x) &&
      drawing.labels.place([x, y], { width, height: size * 1.3, offset: 0 }, ['center']);
    if (!placed) return [];
    return [
      svg(
        'text',
        {
          x: tenths(x),
          y: tenths(y + size / 3),
          'font-size': size,
          'font-weight': 600,
          'letter-spacing': 0.9,
          'text-anchor': 'middle',
          fill: palette.inkSecond,
          stroke: palette.land,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        [name],
      ),
    ];
  });
}
