import type { FacetChoice } from '@/geo/facets/choices';
import { type ItemAddress, type ItemProperties, itemAddress } from '@/geo/feature';
import type { Column, Layer } from '@/geo/layers/layer';
import { cellWriter } from './cells';
import { type Sort, sortRows } from './sortRows';

/** A cell as it is drawn. */
export interface Cell {
  property: string;
  /** null: not known. */
  text: string | null;
  /** The year that the number is of, where the head does not say it. */
  year?: string;
  /** The claim that the number is of. */
  claim?: ItemAddress;
  kind: Column['kind'];
}

/** A row: one item. */
export interface Row {
  address: ItemAddress;
  name: string;
  cells: Cell[];
}

/** A column's head. */
export interface Head {
  column: Column;
  /** "US dollars, 2022". */
  detail: string;
}

/**
 * The table of a layer: heads with unit and year, rows in order.
 * @param rows items in the order that they have unsorted
 */
export function tableData(
  layer: Layer,
  columns: readonly Column[],
  rows: readonly ItemProperties[],
  sort: Sort | undefined,
  facets: readonly FacetChoice[],
): { heads: Head[]; rows: Row[] } {
  const writer = cellWriter(layer, facets);
  const years = new Map(columns.map((column) => [column.property, commonYear(column, rows)]));
  const heads = columns.map((column) => ({
    column,
    detail: [column.unit, years.get(column.property)].filter(Boolean).join(', '),
  }));
  return {
    heads,
    rows: sortRows(rows, columns, sort, writer).map((properties) => ({
      address: itemAddress(layer.id, properties.id),
      name: properties.name,
      cells: columns.map((column) => ({
        property: column.property,
        text: writer.text(properties, column),
        kind: column.kind,
        ...yearOf(column, properties, years.get(column.property)),
        ...claimOf(column, properties),
      })),
    })),
  };
}

/** The year that all numbers of a column are of; undefined where they differ. */
function commonYear({ yearProperty }: Column, rows: readonly ItemProperties[]): string | undefined {
  if (yearProperty === undefined) return undefined;
  const years = new Set(rows.flatMap((row) => row[yearProperty] ?? []));
  const [year] = years;
  return years.size === 1 ? String(year) : undefined;
}

function yearOf(
  { yearProperty }: Column,
  properties: ItemProperties,
  common: string | undefined,
): Pick<Cell, 'year'> {
  const year = yearProperty === undefined ? null : (properties[yearProperty] ?? null);
  return year === null || common !== undefined ? {} : { year: String(year) };
}

function claimOf(column: Column, properties: ItemProperties): Pick<Cell, 'claim'> {
  const { figure_claim: claim } = properties;
  const known = properties[column.property] !== null;
  return column.figure && known && typeof claim === 'string'
    ? { claim: itemAddress('claims', claim) }
    : {};
}
