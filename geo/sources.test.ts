import { expect, test } from 'vitest';
import { changed, writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { readAs } from './reading';
import { goneReasons, seriesSources, sourceSummaries, vanished } from './sources';

/** The bank gives another figure for the mill, so the mill does not rest on the notes alone. */
const withRival = changed(
  'claims.yaml',
  '- id: mill-injured',
  `- id: bank-deaths
  statement: Nine people died.
  subject: attacks/mill-2020
  property: deaths
  value: 9
  unit: people
  speaker: The bank
  stance: stated
  reference: bank
- id: mill-injured`,
);

const read = async (without: string[]) => {
  const plain = await readAtlas(await writeAtlas(withRival));
  return { plain, read: readAs(plain, { figures: 'article', without }) };
};

test('a source says how many claims, figures and places rest on it, and what on it alone', async () => {
  const { plain } = await read([]);
  const [notes, bank] = sourceSummaries(plain);
  expect(notes).toMatchObject({ id: 'notes', own: true, claims: 5, places: 1 });
  expect(notes?.alone.map(({ address }) => address)).toEqual([
    'events/statement-2020',
    'flows/alder-birch',
  ]);
  expect(bank).toMatchObject({ id: 'bank', own: false, claims: 1, places: 2, alone: [] });
});

test('what a source is alone in carrying is what vanishes without it', async () => {
  const { plain } = await read([]);
  for (const { id, alone } of sourceSummaries(plain)) {
    const without = readAs(plain, { figures: 'article', without: [id] });
    expect(vanished(plain, without).items).toEqual(alone);
  }
});

test('nothing vanishes from the plain reading', async () => {
  const { plain } = await read([]);
  expect(vanished(plain, plain)).toEqual({
    items: [],
    claims: 0,
    figures: 0,
    places: [],
    oneLeft: [],
  });
  expect(goneReasons(plain, plain)).toEqual({});
});

test('a source switched off leaves items gone, figures gone, and others on one source', async () => {
  const { plain, read: without } = await read(['notes']);
  expect(vanished(plain, without)).toMatchObject({
    items: [{ address: 'events/statement-2020' }, { address: 'flows/alder-birch' }],
    claims: 5,
    places: ['The mill'],
    oneLeft: [{ address: 'attacks/mill-2020' }],
  });
});

test('what is gone says why: its own source, or one that it is computed from', async () => {
  const { plain, read: without } = await read(['notes']);
  const reasons = goneReasons(plain, without);
  expect(reasons['claims/mill-deaths']).toMatch(/is switched off/);
  expect(reasons['flows/alder-birch']).toMatch(/only on sources that are switched off/);
  expect(reasons['claims/bank-deaths']).toBeUndefined();
});

test('an indicator names the sources of its figures, each once', async () => {
  const { plain } = await read([]);
  expect(seriesSources(plain).remittances?.map(({ reference }) => reference)).toEqual(['bank']);
});
