import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type GeoPath, type GeoProjection, geoPath } from 'd3-geo';
import type { Item } from '../feature';
import { hatchImage } from '../layers/countries/style';
import { diamondImage } from '../layers/events/style';
import { arrowImage } from '../layers/lines';
import { clockwise } from '../ogc/itemsPicture';
import { type StyleReader, styleReader } from './evaluate';
import { type Anchor, type Labels, makeLabels } from './labels';
import { type SvgNode, svg, tenths } from './svg';
import { textWidth, wrapText } from './text';

/** What the shapes of a map are drawn with. */
export interface Drawing {
  projection: GeoProjection;
  path: GeoPath;
  zoom: number;
  width: number;
  height: number;
  labels: Labels;
}

/** Id of the hatching in the sheet's `defs`. */
export const hatchId = 'sheet-hatch';

/** A drawing that nothing is drawn on yet. */
export function makeDrawing(
  projection: GeoProjection,
  zoom: number,
  frame: { width: number; height: number },
): Drawing {
  const path = geoPath(projection).digits(1);
  return { projection, path, zoom, ...frame, labels: makeLabels(frame) };
}

/** The features of a style layer as elements of an SVG. */
export function layerShapes(
  layer: LayerSpecification,
  items: readonly Item[],
  drawing: Drawing,
): SvgNode[] {
  const reader = styleReader(layer, drawing.zoom);
  const drawn = items.filter((item) => item.geometry && reader.draws(item));
  const sortKey = layer.type === 'circle' ? 'circle-sort-key' : 'symbol-sort-key';
  const sorted = drawn.toSorted(
    (one, other) => reader.number(sortKey, one, 0) - reader.number(sortKey, other, 0),
  );
  return sorted.flatMap((item) => shape(layer.type, item, reader, drawing));
}

function shape(
  type: LayerSpecification['type'],
  item: Item,
  reader: StyleReader,
  drawing: Drawing,
): SvgNode[] {
  switch (type) {
    case 'fill':
      return area(item, reader, drawing);
    case 'line':
      return line(item, reader, drawing);
    case 'circle':
      return circle(item, reader, drawing);
    case 'symbol':
      return [...icon(item, reader, drawing), ...label(item, reader, drawing)];
    default:
      return [];
  }
}

function pathOf({ geometry }: Item, { path }: Drawing): string | undefined {
  return (geometry && path(clockwise(geometry))) || undefined;
}

function area(item: Item, reader: StyleReader, drawing: Drawing): SvgNode[] {
  const d = pathOf(item, drawing);
  if (!d) return [];
  const hatched = String(reader.value('fill-pattern', item)) === hatchImage;
  return [
    svg('path', {
      d,
      fill: hatched ? `url(#${hatchId})` : reader.color('fill-color', item),
      'fill-opacity': reader.number('fill-opacity', item, 1),
    }),
  ];
}

function line(item: Item, reader: StyleReader, drawing: Drawing): SvgNode[] {
  const d = pathOf(item, drawing);
  const opacity = reader.number('line-opacity', item, 1);
  if (!d || opacity === 0) return [];
  const width = reader.number('line-width', item, 1);
  const dashes = reader.value('line-dasharray', item);
  return [
    svg('path', {
      d,
      fill: 'none',
      stroke: reader.color('line-color', item),
      'stroke-width': width,
      'stroke-opacity': opacity,
      'stroke-linejoin': 'round',
      // MapLibre counts dashes in widths of the line.
      'stroke-dasharray': Array.isArray(dashes)
        ? dashes.map((dash) => tenths(Number(dash) * width)).join(' ')
        : undefined,
    }),
  ];
}

/** Where a point stands; undefined outside the frame. */
function spot({ geometry }: Item, { projection, width, height }: Drawing) {
  if (geometry?.type !== 'Point') return undefined;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const [x = Number.NaN, y = Number.NaN] = projection([longitude, latitude]) ?? [];
  const margin = 40;
  const isNear = x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
  return isNear ? { x: tenths(x), y: tenths(y) } : undefined;
}

function circle(item: Item, reader: StyleReader, drawing: Drawing): SvgNode[] {
  const at = spot(item, drawing);
  if (!at) return [];
  const radius = reader.number('circle-radius', item, 5);
  drawing.labels.take({
    left: at.x - radius,
    top: at.y - radius,
    right: at.x + radius,
    bottom: at.y + radius,
  });
  return [
    svg('circle', {
      cx: at.x,
      cy: at.y,
      r: tenths(radius),
      fill: withoutTransparent(reader.color('circle-color', item)),
      'fill-opacity': reader.number('circle-opacity', item, 1),
      stroke: withoutTransparent(reader.color('circle-stroke-color', item)),
      'stroke-width': reader.number('circle-stroke-width', item, 0),
      'stroke-opacity': reader.number('circle-stroke-opacity', item, 1),
    }),
  ];
}

/** "none" for a colour that cannot be seen, which not every program knows. */
function withoutTransparent(color: string | undefined): string {
  return color === undefined || color === 'transparent' ? 'none' : color;
}

/** Images of the map as outlines around 0, 0, for an icon size of 1. */
const icons: Readonly<Record<string, string>> = {
  [arrowImage]: 'M0,0 8,19 0,15 -8,19Z',
  [diamondImage]: 'M0,-8 8,0 0,8 -8,0Z',
};

function icon(item: Item, reader: StyleReader, drawing: Drawing): SvgNode[] {
  const at = spot(item, drawing);
  const outline = icons[String(reader.value('icon-image', item))];
  if (!at || outline === undefined) return [];
  const size = tenths(reader.number('icon-size', item, 1) * 10) / 10;
  const turn = tenths(reader.number('icon-rotate', item, 0));
  return [
    svg('path', {
      d: outline,
      fill: reader.color('icon-color', item),
      'fill-opacity': reader.number('icon-opacity', item, 1),
      transform: `translate(${at.x},${at.y}) rotate(${turn}) scale(${size})`,
    }),
  ];
}

interface Run {
  text: string;
  scale: number;
  color: string | undefined;
  /** undefined: as the whole label. */
  bold?: boolean;
}

function label(item: Item, reader: StyleReader, drawing: Drawing): SvgNode[] {
  const at = spot(item, drawing);
  if (!at) return [];
  const size = reader.number('text-size', item, 12);
  const room = reader.number('text-max-width', item, 10) * size;
  const lines = linesOf(runsOf(reader.value('text-field', item)), room, size);
  if (lines.length === 0) return [];
  const height = lines.length * size * 1.2;
  const width = Math.max(...lines.map((run) => textWidth(run.text, size * run.scale)));
  const fixed = reader.value('text-allow-overlap', item) === true;
  const placed = fixed
    ? {
        anchor: 'center' as const,
        box: { left: at.x - width / 2, right: at.x + width / 2, top: at.y - height / 2 },
      }
    : drawing.labels.place(
        [at.x, at.y],
        { width, height, offset: reader.number('text-radial-offset', item, 0) * size },
        anchorsOf(reader.value('text-variable-anchor', item)),
      );
  if (!placed) return [];
  const [x, align] = alignment(placed.anchor, placed.box);
  const halo = reader.number('text-halo-width', item, 0);
  return [
    svg(
      'text',
      {
        'font-size': size,
        'font-weight': isBold(reader.value('text-font', item)) ? 600 : undefined,
        'text-anchor': align,
        fill: reader.color('text-color', item),
        'fill-opacity': reader.number('text-opacity', item, 1),
        ...(halo > 0 && {
          stroke: reader.color('text-halo-color', item),
          'stroke-width': halo * 2,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
      },
      lines.map((run, index) =>
        svg(
          'tspan',
          {
            x: tenths(x),
            y: tenths(placed.box.top + size * (0.95 + index * 1.2)),
            'font-size': run.scale === 1 ? undefined : tenths(size * run.scale),
            'font-weight': run.bold === undefined ? undefined : run.bold ? 600 : 400,
            fill: run.color,
          },
          [run.text],
        ),
      ),
    ),
  ];
}

function alignment(
  anchor: Anchor,
  { left, right }: { left: number; right: number },
): [number, 'start' | 'middle' | 'end'] {
  if (anchor === 'left') return [left, 'start'];
  if (anchor === 'right') return [right, 'end'];
  return [(left + right) / 2, 'middle'];
}

function isBold(font: unknown): boolean {
  return Array.isArray(font) && font.some((name) => /bold/i.test(String(name)));
}

const knownAnchors: readonly Anchor[] = ['left', 'right', 'top', 'bottom', 'center'];

function anchorsOf(value: unknown): readonly Anchor[] {
  // What MapLibre's expressions give is an object with the values in it, or the values.
  const names = Array.isArray(value) ? value.map(String) : [];
  const found = names.flatMap((name) => knownAnchors.find((anchor) => anchor === name) ?? []);
  return found.length > 0 ? found : ['center'];
}

/** A text, or the sections of a formatted one. */
function runsOf(value: unknown): Run[] {
  if (typeof value === 'string') return [{ text: value, scale: 1, color: undefined }];
  if (typeof value !== 'object' || value === null || !('sections' in value)) return [];
  const { sections } = value;
  return Array.isArray(sections) ? sections.map(runOf) : [];
}

function runOf(section: unknown): Run {
  const read = (name: string): unknown =>
    typeof section === 'object' && section !== null ? Reflect.get(section, name) : undefined;
  const [scale, color, font] = [read('scale'), read('textColor'), read('fontStack')];
  return {
    text: String(read('text') ?? ''),
    scale: typeof scale === 'number' ? scale : 1,
    color: color ? String(color) : undefined,
    ...(typeof font === 'string' && { bold: /bold/i.test(font) }),
  };
}

/** Lines of a label: each run begins a line, and long ones are broken. */
function linesOf(runs: readonly Run[], room: number, size: number): Run[] {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .flatMap((run) => wrapText(run.text, room, size * run.scale).map((text) => ({ ...run, text })));
}
