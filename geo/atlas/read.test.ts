import { expect, test } from 'vitest';
import { writeAtlas } from './fixtures/minimal';
import { readAtlas } from './read';

test('reads every part of a small atlas', async () => {
  const atlas = await readAtlas(await writeAtlas());
  expect(atlas.version).toMatch(/^[0-9a-f]{16}$/);
  expect(atlas.manifest.source.paragraphs).toHaveLength(2);
  expect([...atlas.references.keys()]).toEqual(['notes', 'bank']);
  expect(atlas.claims.get('workers')?.value).toBe(3_000_000);
  expect(atlas.places.get('mill')).toMatchObject({ lon: 20.5, lat: 50.25, radius_km: 0.5 });
  expect(atlas.events[0]).toMatchObject({ countries: ['AA', 'BB'], end: undefined });
  expect(atlas.flows[0]?.claims).toEqual(['workers']);
  expect(atlas.indicators.map(({ value }) => value)).toEqual([12.5, 13]);
  expect(atlas.chapters.map(({ id }) => id)).toEqual(['mill', 'work']);
  expect(atlas.chapters[0]?.passages).toEqual([
    {
      id: 'mill-1',
      content: [
        { type: 'text', text: 'A bomb at ' },
        { type: 'feature', text: 'the mill', collection: 'attacks', id: 'mill-2020' },
        { type: 'text', text: ' killed ' },
        { type: 'figure', text: 'twelve people', claim: 'mill-deaths' },
        { type: 'text', text: ' and hurt ' },
        { type: 'figure', text: '1,300', claim: 'mill-injured' },
        { type: 'text', text: ' ' },
        { type: 'citation', claims: ['mill-deaths', 'mill-injured'] },
        { type: 'text', text: '.' },
      ],
    },
    {
      id: 'mill-2',
      content: [
        { type: 'text', text: 'It was ' },
        { type: 'emphasis', children: [{ type: 'text', text: 'one day' }] },
        { type: 'text', text: ' in ' },
        { type: 'strong', children: [{ type: 'text', text: 'May' }] },
        { type: 'text', text: '.' },
      ],
    },
  ]);
});
