import type { LegendEntry } from '../layers/layer';
import { formatNumber } from '../number';
import { plainColor } from './color';
import { type SvgNode, svg, tenths } from './svg';
import { wrapText } from './text';

/** Colours of a sheet. */
export interface SheetInk {
  ink: string;
  inkSecond: string;
  paper: string;
}

/** A part of a sheet with the room that it takes, from 0, 0. */
export interface Part {
  node: SvgNode;
  height: number;
}

/** Width of a column of the legend in px. */
const column = 152;
const gap = 16;
const line = 16;

/**
 * The entries of a legend side by side, in as many rows as they need.
 * @param width room in px
 */
export function sheetLegend(entries: readonly LegendEntry[], width: number, ink: SheetInk): Part {
  const inRow = Math.max(1, Math.floor((width + gap) / (column + gap)));
  const drawn = entries.map((entry) => drawEntry(entry, Math.min(column, width), ink));
  const nodes: SvgNode[] = [];
  let top = 0;
  for (let first = 0; first < drawn.length; first += inRow) {
    const row = drawn.slice(first, first + inRow);
    row.forEach(({ node }, place) => {
      nodes.push(svg('g', { transform: `translate(${place * (column + gap)},${top})` }, [node]));
    });
    top += Math.max(...row.map(({ height }) => height)) + 12;
  }
  return { node: svg('g', { 'data-part': 'legend' }, nodes), height: Math.max(0, top - 12) };
}

function text(words: string, x: number, y: number, fill: string, weight?: number): SvgNode {
  return svg('text', { x, y, fill, 'font-size': 12, 'font-weight': weight }, [words]);
}

function drawEntry(entry: LegendEntry, width: number, ink: SheetInk): Part {
  const unit = 'unit' in entry && !saysUnit(entry) ? `, ${entry.unit}` : '';
  const title = wrapText(entry.title + unit, width, 12);
  const head = title.map((words, index) => text(words, 0, 12 + index * line, ink.ink, 600));
  const top = title.length * line + 4;
  const { node, height } = drawBody(entry, width, ink);
  return {
    node: svg('g', {}, [...head, svg('g', { transform: `translate(0,${top})` }, [node])]),
    height: top + height,
  };
}

function saysUnit({ title, unit }: { title: string; unit: string }): boolean {
  return title.toLowerCase().includes(unit.toLowerCase());
}

function drawBody(entry: LegendEntry, width: number, ink: SheetInk): Part {
  switch (entry.kind) {
    case 'classes':
      return classes(entry, width, ink);
    case 'sizes':
      return sizes(entry, ink);
    case 'widths':
      return rows(
        entry.widths.map(({ value, width: stroke }) => ({
          mark: svg('path', {
            d: 'M0,0H28',
            stroke: plainColor(entry.color),
            'stroke-width': Math.max(1, stroke),
          }),
          words: formatNumber(value),
        })),
        ink,
      );
    case 'keys':
      return rows(
        entry.keys.map(({ mark, color, text: words }) => ({
          mark: keyMark(mark, plainColor(color), ink.paper),
          words,
        })),
        ink,
      );
  }
}

function classes(
  { edges, colors, note }: Extract<LegendEntry, { kind: 'classes' }>,
  width: number,
  { inkSecond }: SheetInk,
): Part {
  const step = width / Math.max(1, colors.length);
  const boxes = colors.map((color, index) =>
    svg('rect', {
      x: tenths(index * step),
      y: 0,
      width: tenths(step),
      height: 12,
      fill: plainColor(color),
      stroke: inkSecond,
      'stroke-width': 0.5,
    }),
  );
  const labels = edges.map((edge, index) =>
    svg(
      'text',
      {
        x: tenths((index + 1) * step),
        y: 26,
        fill: inkSecond,
        'font-size': 11,
        'text-anchor': 'end',
      },
      [`≤ ${formatNumber(edge)}`],
    ),
  );
  const notes = note === undefined ? [] : [text(note, 0, 42, inkSecond)];
  return { node: svg('g', {}, [...boxes, ...labels, ...notes]), height: note ? 46 : 30 };
}

function sizes(
  { color, sizes: given, note }: Extract<LegendEntry, { kind: 'sizes' }>,
  { inkSecond }: SheetInk,
): Part {
  const sorted = given.toSorted((one, other) => other.radius - one.radius);
  const largest = Math.max(0, ...sorted.map(({ radius }) => radius));
  const height = Math.max(2 * largest, sorted.length * line) + 4;
  const nodes = sorted.flatMap(({ value, radius }, index) => {
    const y = 10 + (index * (height - 14)) / Math.max(1, sorted.length - 1);
    return [
      svg('circle', {
        cx: largest + 1,
        cy: tenths(height - 2 - radius),
        r: tenths(radius),
        fill: 'none',
        stroke: plainColor(color),
        'stroke-width': 1.5,
      }),
      text(formatNumber(value), tenths(2 * largest + 12), tenths(y + 2), inkSecond),
    ];
  });
  const notes = note === undefined ? [] : [text(note, 0, height + 12, inkSecond)];
  return { node: svg('g', {}, [...nodes, ...notes]), height: note ? height + 16 : height };
}

function rows(given: readonly { mark: SvgNode; words: string }[], ink: SheetInk): Part {
  const lines = given.map(({ mark, words }) => ({ mark, words: wrapText(words, column - 36, 12) }));
  let top = 0;
  const nodes = lines.flatMap(({ mark, words }) => {
    const y = top;
    top += words.length * line;
    return [
      svg('g', { transform: `translate(0,${y + 8})` }, [mark]),
      ...words.map((part, index) => text(part, 36, y + 12 + index * line, ink.inkSecond)),
    ];
  });
  return { node: svg('g', {}, nodes), height: top };
}

type Mark = Extract<LegendEntry, { kind: 'keys' }>['keys'][number]['mark'];

function keyMark(mark: Mark, color: string, paper: string): SvgNode {
  const stroke = { stroke: color, fill: 'none' };
  switch (mark) {
    case 'line':
      return svg('path', { d: 'M0,0H28', ...stroke, 'stroke-width': 3 });
    case 'dashed':
      return svg('path', { d: 'M0,0H28', ...stroke, 'stroke-width': 3, 'stroke-dasharray': '5 3' });
    case 'thin':
      return svg('path', { d: 'M0,0H28', ...stroke, 'stroke-width': 1.25 });
    case 'dot':
      return svg('circle', { cx: 14, cy: 0, r: 4.5, fill: color });
    case 'diamond':
      return svg('path', { d: 'M14,-5 19,0 14,5 9,0Z', fill: color });
    case 'badge':
      return svg('g', {}, [
        svg('circle', { cx: 14, cy: 0, r: 6, stroke: color, fill: paper }),
        svg('path', { d: 'M14,-3 17,0 14,3 11,0Z', fill: color }),
      ]);
    case 'disc':
      return svg('g', {}, [
        svg('circle', { cx: 14, cy: 0, r: 6, fill: color, 'fill-opacity': 0.2 }),
        svg('circle', { cx: 14, cy: 0, r: 2.5, fill: color }),
      ]);
    case 'ring':
      return svg('circle', { cx: 14, cy: 0, r: 4.5, ...stroke, 'stroke-width': 1.5 });
    case 'hatch':
      return svg('path', { d: 'M2,5 8,-5M8,5 14,-5M14,5 20,-5M20,5 26,-5', ...stroke });
  }
}
