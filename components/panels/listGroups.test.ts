import { describe, expect, it } from 'vitest';
import type { ItemProperties } from '@/geo/feature';
import { testItems } from '@/geo/fixtures/item';
import { listGroups } from './listGroups';

function order(id: string, rows: (Partial<ItemProperties> & { id: string })[]) {
  const [group] = listGroups([{ id, title: id }], { [id]: testItems(...rows) }, ['TJ']);
  return group?.rows.map((row) => row.id);
}

describe('listGroups', () => {
  it('orders attacks by date, undated ones last', () => {
    expect(
      order('attacks', [
        { id: 'none' },
        { id: 'b', start: '2022-01-01' },
        { id: 'a', start: '2004-09-01' },
      ]),
    ).toEqual(['a', 'b', 'none']);
  });

  it('puts the countries of the focus first, then goes by name', () => {
    expect(order('countries', [{ id: 'UZ' }, { id: 'AF' }, { id: 'TJ' }])).toEqual([
      'TJ',
      'AF',
      'UZ',
    ]);
  });

  it('never mixes measures: stock, period, money, then those without a figure', () => {
    expect(
      order('flows', [
        { id: 'none', tone: 'qualitative' },
        { id: 'period', tone: 'period', figure: 2000 },
        { id: 'small', tone: 'stock', figure: 10 },
        { id: 'large', tone: 'stock', figure: 3_000_000 },
      ]),
    ).toEqual(['large', 'small', 'period', 'none']);
  });

  it('leaves out layers without items', () => {
    expect(listGroups([{ id: 'events', title: 'Events' }], {}, [])).toEqual([]);
  });
});
