import { expect, test } from 'vitest';
import { changed, writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { speakerName, speakers } from './speakers';

test.each([
  ['Russian Interior Ministry, as the article quotes it', 'Russian Interior Ministry'],
  ['Russian Interior Ministry, as Eurasianet reports it', 'Russian Interior Ministry'],
  ['Oxus, from FinExpertiza’s figures', 'Oxus'],
  ['Asia-Plus', 'Asia-Plus'],
])('“%s” is %s', (speaker, name) => {
  expect(speakerName(speaker)).toBe(name);
});

test('who speaks in a work of their own is not quoted', async () => {
  const own = changed('claims.yaml', '  speaker: The Reeds\n', '  speaker: The day at the river\n');
  const reference = changed(
    'references.yaml',
    'title: A day at the river',
    'title: day at the river',
  );
  expect(speakers(await readAtlas(await writeAtlas({ ...own, ...reference })))).toEqual([]);
});

test('who is quoted, with what nobody else speaks of; neither the article nor the atlas', async () => {
  const found = speakers(await readAtlas(await writeAtlas()));
  expect(found.map(({ name }) => name)).toEqual(['The Reeds']);
  expect(found[0]).toMatchObject({
    figures: 0,
    claims: [{ address: 'claims/reeds-statement' }],
    alone: [{ address: 'events/statement-2020' }],
    shared: [],
  });
});
