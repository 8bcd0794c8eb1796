import { expect, test } from 'vitest';
import { changed, writeAtlas } from '../../atlas/fixtures/minimal';
import { readAtlas } from '../../atlas/read';
import { readAs } from '../../reading';
import { itemsOf } from '../collections';

const registered = changed(
  'claims.yaml',
  '- id: reeds-statement',
  `- id: registered
  statement: 1.2 million were registered.
  subject: flows/alder-birch
  property: magnitude
  value: 1200000
  unit: registrations
  count: registrations
  speaker: The bank
  stance: stated
  reference: bank
- id: reeds-statement`,
);

test('another source’s figure is labelled and scaled as what it counts', async () => {
  const atlas = await readAtlas(await writeAtlas(registered));
  const [own] = itemsOf(atlas, 'flows').features;
  expect(own?.properties).toMatchObject({ label: '3 million workers', measure: 'stock' });
  const read = readAs(atlas, { figures: 'article', without: ['notes'] });
  const [other] = itemsOf(read, 'flows').features;
  expect(other?.properties).toMatchObject({
    figure_claim: 'registered',
    label: '1,200,000 registrations',
    measure: 'registrations',
    tone: 'period',
  });
});
