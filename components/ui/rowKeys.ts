import type { KeyboardEvent } from 'react';

/**
 * Arrow keys, Home and End among the links marked with `data-row` of a list or table, while one of
 * them has the focus. Links that are not drawn, as in a closed group, are passed over.
 */
export function rowKeys(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.closest('details:not([open])') === null,
  );
  const next = rowAfter(key, rows.indexOf(target), rows.length);
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}

/** The place of the row that a key leads to; undefined for another key. */
export function rowAfter(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
