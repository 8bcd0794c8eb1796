'use client';

import { memo } from 'react';
import type { ItemAddress } from '@/geo/feature';
import { notKnown } from './cells';
import { SelectCell } from './SelectCell';
import styles from './Table.module.css';
import type { Row } from './tableData';

export interface TableRowProps {
  row: Row;
  /** Writes the address of the page with an item selected. */
  hrefOf: (address: ItemAddress) => string;
  onSelect: (address: ItemAddress) => void;
  /** The item or the claim of the row that is selected. */
  selected: ItemAddress | null;
}

/**
 * One item. A row hears of the selection only when it is its own, so that selecting draws two rows
 * anew and not a thousand.
 */
export const TableRow = memo(function TableRow({ row, hrefOf, onSelect, selected }: TableRowProps) {
  const isSelected = selected === row.address;
  return (
    <tr className={styles.row} data-selected={isSelected || undefined}>
      {row.cells.map((cell, index) => {
        if (index === 0) {
          return (
            <th key={cell.property} scope="row" className={styles.name}>
              <SelectCell
                address={row.address}
                href={hrefOf(row.address)}
                onSelect={onSelect}
                current={isSelected}
                inList
              >
                {row.name}
              </SelectCell>
            </th>
          );
        }
        return (
          <td key={cell.property} className={styles[cell.kind]}>
            {cell.text === null ? (
              <span className={styles.unknown}>{notKnown}</span>
            ) : cell.claim ? (
              <SelectCell
                address={cell.claim}
                href={hrefOf(cell.claim)}
                onSelect={onSelect}
                current={selected === cell.claim}
                label={`${cell.text}: who says so`}
                title="Who says so, where, and what others say"
              >
                {cell.text}
              </SelectCell>
            ) : (
              cell.text
            )}
            {cell.year && cell.text !== null ? (
              <span className={styles.year}>{cell.year}</span>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
});
