import type { ItemProperties } from '@/geo/feature';
import type { Column } from '@/geo/layers/layer';
import type { CellWriter } from './cells';

/** By which column a table is sorted, and which way. */
export interface Sort {
  property: string;
  descending: boolean;
}

/** Reads "-deaths". @returns undefined when there is no such column */
export function readSort(text: string | null, columns: readonly Column[]): Sort | undefined {
  if (text === null) return undefined;
  const property = text.replace(/^-/, '');
  const known = columns.some((column) => column.property === property);
  return known ? { property, descending: text.startsWith('-') } : undefined;
}

/**
 * What a click on a column's head asks for: numbers with the largest first, words and dates from
 * the beginning; the other way when it is sorted so already.
 */
export function nextSort(column: Column, current: Sort | undefined): string {
  const down = `-${column.property}`;
  if (current?.property !== column.property) {
    return column.kind === 'number' ? down : column.property;
  }
  return current.descending ? column.property : down;
}

const collator = new Intl.Collator('en', { numeric: true });

/**
 * Rows in the order of a column. What is not known stands last whichever way it is sorted; equal
 * rows keep their order.
 */
export function sortRows(
  rows: readonly ItemProperties[],
  columns: readonly Column[],
  sort: Sort | undefined,
  writer: CellWriter,
): ItemProperties[] {
  const column = columns.find(({ property }) => property === sort?.property);
  if (!sort || !column) return [...rows];
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, writer) }));
  const sign = sort.descending ? -1 : 1;
  return keyed
    .toSorted((one, other) => {
      if (one.key === null || other.key === null) {
        return Number(one.key === null) - Number(other.key === null);
      }
      return sign * compare(one.key, other.key);
    })
    .map(({ row }) => row);
}

type Key = string | number | null;

function keyOf(row: ItemProperties, column: Column, writer: CellWriter): Key {
  if (column.kind === 'text') return writer.text(row, column);
  if (column.kind === 'time') {
    const instant = row.start ?? row.end;
    return instant === null ? null : Date.parse(instant);
  }
  const value = row[column.property];
  return typeof value === 'number' ? value : null;
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
