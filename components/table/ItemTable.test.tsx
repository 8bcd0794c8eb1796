// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ViewProvider } from '@/components/state/ViewProvider';
import { emptyView, viewHref } from '@/components/state/viewState';
import { ItemTable } from './ItemTable';
import type { Row } from './tableData';

const rows: Row[] = Array.from({ length: 1000 }, (_, index) => ({
  address: `attacks/a${index}`,
  name: `Attack ${index}`,
  cells: [
    { property: 'name', text: `Attack ${index}`, kind: 'text' },
    { property: 'deaths', text: index === 7 ? null : String(index), kind: 'number' },
  ],
}));

it('a thousand rows are drawn, and one of them at a time is selected', () => {
  const initial = { ...emptyView, table: 'attacks', select: 'attacks/a1' } as const;
  window.history.replaceState(null, '', viewHref(initial));
  render(
    <ViewProvider
      initial={initial}
      notices={[]}
      layers={[{ id: 'attacks', on: true }]}
      indicators={[]}
      measures={[]}
      references={[]}
      facets={[]}
      chapters={[]}
      items={rows.map(({ address }) => address)}
    >
      <ItemTable
        caption="Table"
        heads={[
          { column: { property: 'name', title: 'Attack', kind: 'text' }, detail: '' },
          { column: { property: 'deaths', title: 'Dead', kind: 'number' }, detail: '' },
        ]}
        rows={rows}
        sort={undefined}
      />
    </ViewProvider>,
  );
  const body = screen.getByRole('table').querySelector('tbody');
  if (!body) throw new Error('the table has no body');
  const drawn = [...body.querySelectorAll('tr')];
  expect(drawn).toHaveLength(1000);
  expect(drawn[7]?.textContent).toContain('not known');
  const link = drawn[500]?.querySelector('a');
  if (!link) throw new Error('the row has no link');
  fireEvent.click(link);
  expect(body.querySelectorAll('[data-selected]')).toHaveLength(1);
  expect(link.getAttribute('aria-current')).toBe('true');
  expect(drawn[1]?.querySelector('a')?.hasAttribute('aria-current')).toBe(false);
});
