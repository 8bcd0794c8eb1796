'use client';

import { useCallback, useMemo } from 'react';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import { viewHref } from '@/components/state/viewState';
import { rowKeys } from '@/components/ui/rowKeys';
import type { ItemAddress } from '@/geo/feature';
import type { Sort } from './sortRows';
import styles from './Table.module.css';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import type { Head, Row } from './tableData';

export interface ItemTableProps {
  /** Says what the table holds and how it is sorted. */
  caption: string;
  heads: readonly Head[];
  rows: readonly Row[];
  sort: Sort | undefined;
}

/** The items of one layer as a table that scrolls in itself. */
export function ItemTable({ caption, heads, rows, sort }: ItemTableProps) {
  const [view] = useView();
  const store = useViewStore();
  // Links of the rows stay the same objects while only the selection changes.
  const base = viewHref({ ...view, select: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `base` stands for the whole view
  const hrefOf = useCallback(
    (select: ItemAddress) => viewHref({ ...store.get(), select }),
    [store, base],
  );
  const onSelect = useCallback(
    (select: ItemAddress) => store.set({ ...store.get(), select }),
    [store],
  );
  const own = useMemo(
    () => rows.map((row) => [row.address, ...row.cells.flatMap((cell) => cell.claim ?? [])]),
    [rows],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0} onKeyDown={rowKeys}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead heads={heads} sort={sort} />
        <tbody>
          {rows.map((row, index) => (
            <TableRow
              key={row.address}
              row={row}
              hrefOf={hrefOf}
              onSelect={onSelect}
              selected={own[index]?.find((address) => address === view.select) ?? null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
