import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export interface SeriesPoint {
  year: number;
  value: number;
}

/** Size of the drawing in its own units; it scales with the panel. */
export const seriesSize = { width: 360, height: 88, margin: 8 };

/** A series as an SVG path, and where each of its points lies. */
export interface SeriesDrawing {
  /** One line; a year without a figure interrupts it. */
  path: string;
  position: (point: SeriesPoint) => { x: number; y: number };
}

/**
 * Draws a series by year. The value axis begins at 0, so that heights compare; with values below
 * 0 it begins at the lowest.
 * @param points in any order, at least one
 */
export function drawSeries(points: readonly SeriesPoint[]): SeriesDrawing {
  const { width, height, margin } = seriesSize;
  const years = points.map((point) => point.year);
  const values = points.map((point) => point.value);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const x = scaleLinear()
    .domain([first, last])
    .range([margin, width - margin]);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([height - margin, margin]);
  const byYear = new Map(points.map((point) => [point.year, point.value]));
  const everyYear = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const draw = line<number>()
    .defined((year) => byYear.has(year))
    .x((year) => round(x(year)))
    .y((year) => round(y(byYear.get(year) ?? 0)));
  return {
    path: draw(everyYear) ?? '',
    position: (point) => ({ x: round(x(point.year)), y: round(y(point.value)) }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
