import type { LegendEntry } from '../layers/layer';
import { sheetLegend } from './legend';
import { type SheetMap, sheetDefinitions, sheetMap } from './map';
import { scaleBar } from './scaleBar';
import { type SvgNode, svg } from './svg';
import { wrapText } from './text';

/** A map with all that must be said beside it. */
export interface Sheet extends SheetMap {
  title: string;
  /** Under the title: what is shown, of which period, by which filters. */
  lead: readonly string[];
  legend: readonly LegendEntry[];
  /** Under the legend: sources, boundaries, date, version, address. */
  foot: readonly string[];
  /** Leaves the map itself out, for a picture of it to stand there. */
  withoutMap?: boolean;
}

/** Faces that every system has one of; text in a file cannot rely on the page's webfonts. */
const faces = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
const margin = 16;

/** Where on a sheet its map stands, in px. */
export interface SheetFrame {
  width: number;
  height: number;
  map: { x: number; y: number; width: number; height: number };
}

/** A sheet as an SVG: title, map, scale, legend and foot, below each other. */
export function makeSheet(sheet: Sheet): { root: SvgNode; frame: SheetFrame } {
  const { context, size, camera } = sheet;
  const { palette } = context;
  const width = size.width + 2 * margin;
  const head = lines(sheet.title, 20, width, palette.ink, 600);
  const lead = sheet.lead.map((text) => lines(text, 13, width, palette.inkSecond));
  const nodes: SvgNode[] = [];
  let y = margin;
  const put = (part: { node: SvgNode; height: number }, after: number) => {
    nodes.push(svg('g', { transform: `translate(${margin},${y})` }, [part.node]));
    y += part.height + after;
  };
  put(head, 4);
  for (const part of lead) put(part, 2);
  y += 8;
  const map = { x: margin, y, ...size };
  const scale = svg('g', { transform: `translate(${margin + 12},${y + size.height - 14})` }, [
    scaleBar(camera, palette.inkSecond),
  ]);
  y += size.height + 14;
  put(sheetLegend(sheet.legend, size.width, palette), 14);
  for (const text of sheet.foot) put(lines(text, 11, width, palette.inkSecond), 2);
  const height = Math.ceil(y + margin - 2);
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      // For whoever puts a picture where the map stands.
      'data-map': [map.x, map.y, map.width, map.height].join(' '),
      'font-family': faces,
    },
    [
      svg('title', {}, [sheet.title]),
      sheetDefinitions(context),
      ...(sheet.withoutMap
        ? aroundMap(width, height, map, palette.paper)
        : ground(width, height, palette.paper)),
      ...(sheet.withoutMap ? [] : [mapOf(sheet, map)]),
      svg('rect', { ...map, fill: 'none', stroke: palette.border }),
      scale,
      ...nodes,
    ],
  );
  return { root, frame: { width, height, map } };
}

function ground(width: number, height: number, fill: string): SvgNode[] {
  return [svg('rect', { width, height, fill })];
}

/** The paper with a hole where the map stands. */
function aroundMap(width: number, height: number, map: SheetFrame['map'], fill: string): SvgNode[] {
  const hole = `M${map.x},${map.y}v${map.height}h${map.width}v${-map.height}Z`;
  return [svg('path', { d: `M0,0H${width}V${height}H0Z${hole}`, fill, 'fill-rule': 'evenodd' })];
}

/** The map in a frame of its own, which cuts off what reaches beyond it. */
function mapOf(sheet: Sheet, { x, y, width, height }: SheetFrame['map']): SvgNode {
  return svg(
    'svg',
    { x, y, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'hidden' },
    sheetMap(sheet),
  );
}

function lines(
  text: string,
  size: number,
  width: number,
  fill: string,
  weight?: number,
): { node: SvgNode; height: number } {
  const wrapped = wrapText(text, width - 2 * margin, size);
  const step = Math.ceil(size * 1.35);
  return {
    node: svg(
      'text',
      { 'font-size': size, 'font-weight': weight, fill },
      wrapped.map((words, index) => svg('tspan', { x: 0, y: size + index * step }, [words])),
    ),
    height: wrapped.length * step,
  };
}
