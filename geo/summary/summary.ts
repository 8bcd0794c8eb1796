import type { ItemCollection, ItemProperties } from '../feature';
import { layerOf } from '../layers';
import type { Layer } from '../layers/layer';
import { countOf, formatNumber } from '../number';
import type { FigureChoice } from '../reading';

/** What is shown, as far as its summary needs it. */
export interface SummaryInput {
  /** Ids of the layers that are on, bottom to top. */
  on: readonly string[];
  /** Items by layer, narrowed to what is looked at. */
  items: Readonly<Record<string, ItemCollection | undefined>>;
  /** Which of rival figures they carry. */
  figures: FigureChoice;
}

const figureWords: Record<FigureChoice, string> = {
  article: 'the article’s figures',
  latest: 'the latest figures',
  lowest: 'the lowest figures',
  highest: 'the highest figures',
};

/**
 * What is shown, in one sentence without a full stop: "5 attacks, 2004–2024, about 685 deaths by
 * the article’s figures; 4 placed exactly; also 15 movements (2 with a figure) and 15 countries".
 * Only deaths are added up, since they are of one measure; an unknown toll is said, never counted
 * as 0.
 */
export function summarize({ on, items, figures }: SummaryInput): string {
  const shown = on.toReversed().flatMap((id) => {
    const layer = layerOf(id);
    return layer
      ? [{ layer, rows: (items[id]?.features ?? []).map((item) => item.properties) }]
      : [];
  });
  if (shown.length === 0) return 'No layer is on';
  const withToll = shown.filter(({ layer }) => layer.facets.toll !== undefined);
  const others = shown.filter(({ layer }) => layer.facets.toll === undefined);
  const first = withToll.map(({ layer, rows }) => tollPart(layer, rows, figures)).join('; ');
  const rest = andList(others.map(({ layer, rows }) => countPart(layer, rows)));
  const sentence = first && rest ? `${first}; also ${rest}` : first || rest;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "5 attacks, 2004–2024, about 685 deaths by the article’s figures; 4 placed exactly". */
function tollPart(layer: Layer, rows: readonly ItemProperties[], figures: FigureChoice): string {
  const count = countPart(layer, rows);
  if (rows.length === 0) return count;
  const head = [count, yearsOf(rows), tollOf(layer, rows, figures)].filter(Boolean).join(', ');
  return `${head}; ${exactOf(rows)}`;
}

/** "15 movements (2 with a figure)", "no attacks". */
function countPart({ noun, columns, measured }: Layer, rows: readonly ItemProperties[]): string {
  if (rows.length === 0) return `no ${noun.other}`;
  const count = countOf(rows.length, noun);
  const measure = rows[0]?.measure_title;
  if (measured && typeof measure === 'string') return `${count} (${measure})`;
  const figure = columns.find((column) => column.figure && column.property === 'magnitude');
  if (!figure) return count;
  const known = rows.filter((row) => row[figure.property] !== null).length;
  return known === rows.length ? count : `${count} (${known === 0 ? 'none' : known} with a figure)`;
}

/** "2004–2024", "2015", or nothing where no date is known. */
function yearsOf(rows: readonly ItemProperties[]): string {
  const years = rows
    .flatMap(({ start, end }) => [start, end])
    .flatMap((instant) => (instant === null ? [] : [new Date(instant).getUTCFullYear()]));
  if (years.length === 0) return '';
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? String(from) : `${from}–${to}`;
}

function tollOf(layer: Layer, rows: readonly ItemProperties[], figures: FigureChoice): string {
  const property = layer.facets.toll ?? '';
  const known = rows.flatMap((row) => {
    const value = row[property];
    return typeof value === 'number' ? [{ value, about: isRough(row, property, value) }] : [];
  });
  const unknown = rows.length - known.length;
  if (known.length === 0) return 'no toll known';
  const sum = known.reduce((total, { value }) => total + value, 0);
  const about = known.some((row) => row.about) ? 'about ' : '';
  const deaths = countOf(sum, { one: 'death', other: 'deaths' });
  const lacking = unknown === 0 ? '' : `, ${formatNumber(unknown)} without a known toll`;
  return `${about}${deaths} by ${figureWords[figures]}${lacking}`;
}

/** Whether a toll is hedged, or others give another one. */
function isRough(row: ItemProperties, property: string, value: number): boolean {
  if (row.figure_text !== null && row.figure_text !== formatNumber(value)) return true;
  return ['low', 'high'].some((rival) => {
    const other = row[`${property}_${rival}`];
    return typeof other === 'number' && other !== value;
  });
}

function exactOf(rows: readonly ItemProperties[]): string {
  const exact = rows.filter(({ precision }) => precision === 'site').length;
  if (exact === 0) return rows.length === 1 ? 'not placed exactly' : 'none placed exactly';
  if (exact === rows.length) return rows.length === 1 ? 'placed exactly' : 'all placed exactly';
  return `${formatNumber(exact)} placed exactly`;
}

function andList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
