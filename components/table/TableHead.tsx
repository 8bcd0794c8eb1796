'use client';

import { useView, useViewLink } from '@/components/state/ViewProvider';
import { nextSort, type Sort } from './sortRows';
import styles from './Table.module.css';
import type { Head } from './tableData';

export interface TableHeadProps {
  heads: readonly Head[];
  sort: Sort | undefined;
}

/** The heads of the columns; each is a link that sorts. */
export function TableHead({ heads, sort }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <HeadCell key={head.column.property} head={head} sort={sort} />
        ))}
      </tr>
    </thead>
  );
}

function HeadCell({ head: { column, detail }, sort }: { head: Head; sort: Sort | undefined }) {
  const [view] = useView();
  const link = useViewLink({ ...view, sort: nextSort(column, sort) });
  const own = sort?.property === column.property ? sort : undefined;
  return (
    <th
      scope="col"
      aria-sort={own ? (own.descending ? 'descending' : 'ascending') : undefined}
      className={column.kind === 'number' ? styles.number : undefined}
    >
      <a {...link} className={styles.sort}>
        <span>{column.title}</span>
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" data-sorted={own && ''}>
          <path d={own?.descending ? 'M1 2.5h6L4 6.5Z' : 'M1 5.5h6L4 1.5Z'} fill="currentColor" />
        </svg>
      </a>
      {detail ? <span className={styles.detail}>{detail}</span> : null}
    </th>
  );
}
