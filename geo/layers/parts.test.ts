import { expect, test } from 'vitest';
import { defaultAtlasDirectory } from '../atlas/open';
import { readAtlas } from '../atlas/read';
import { rivalClaims } from '../claim';
import { ledgerBlocks } from './parts';

test('a ledger has one unit and one kind of count', async () => {
  const atlas = await readAtlas(defaultAtlasDirectory());
  const blocks = (flow: string) =>
    ledgerBlocks(atlas, 'How many', rivalClaims(atlas, `flows/${flow}`, 'magnitude')).map(
      (block) => {
        if (block.type === 'ledger')
          return block.rows.map(({ value, count }) => `${value} ${count}`);
        return block.type === 'figures' ? block.figures.map(({ id }) => id) : [];
      },
    );
  expect(blocks('fighters-tj-syria-iraq')).toEqual([
    ['2,566 period', '1,300 period', '1,900 period', 'up to 2,000 period'],
    ['fighters-1000'],
  ]);
  expect(blocks('labour-tj-ru')).toEqual([
    ['more than 3,000,000 stock', '3,000,000 stock'],
    ['2,025,712 registrations', 'about 1,600,000 registrations'],
    ['about 987,000 crossings', '349,357 crossings'],
    ['466,252 stock', '415,676 stock'],
  ]);
});
