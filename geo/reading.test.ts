import { expect, test } from 'vitest';
import { changed, writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { drawnClaim } from './claim';
import { type FigureChoice, plainReading, readAs } from './reading';

const rivals = `- id: bank-deaths
  statement: Fourteen to sixteen people died.
  subject: attacks/mill-2020
  property: deaths
  value: {low: 14, high: 16}
  unit: people
  asOf: 2021-02
  speaker: The bank
  stance: estimated
  reference: bank
- id: bank-deaths-first
  statement: Nine people died, by the first count.
  subject: attacks/mill-2020
  property: deaths
  value: 9
  unit: people
  asOf: 2020-05-01
  speaker: The bank
  stance: stated
  reference: bank
- id: mill-deaths`;

async function withRivals() {
  return readAtlas(await writeAtlas(changed('claims.yaml', '- id: mill-deaths', rivals)));
}

test.each<[FigureChoice, string]>([
  ['article', 'mill-deaths'],
  ['latest', 'bank-deaths'],
  ['lowest', 'bank-deaths-first'],
  ['highest', 'bank-deaths'],
])('the choice “%s” draws %s', async (figures, id) => {
  const atlas = readAs(await withRivals(), { ...plainReading, figures });
  expect(drawnClaim(atlas, 'attacks/mill-2020', 'deaths')?.id).toBe(id);
});

test('without the source document the next source is drawn', async () => {
  const atlas = readAs(await withRivals(), { ...plainReading, without: ['notes'] });
  expect(drawnClaim(atlas, 'attacks/mill-2020', 'deaths')?.id).toBe('bank-deaths');
  expect(atlas.claims.has('mill-deaths')).toBe(false);
});

test('what is computed from a claim that is gone is gone too', async () => {
  const derived = `- id: half
  statement: Half of them.
  subject: attacks/mill-2020
  property: half
  unit: people
  speaker: atlas
  stance: estimated
  reference: notes
  derivedFrom: [bank-deaths-first]
  formula: "{bank-deaths-first} / 2"
${rivals}`;
  const atlas = await readAtlas(
    await writeAtlas(changed('claims.yaml', '- id: mill-deaths', derived)),
  );
  expect(readAs(atlas, { ...plainReading, without: ['bank'] }).claims.has('half')).toBe(false);
});

test('what is computed from a row of the indicators goes with the row', async () => {
  const formula = '{mill-injured} / {mill-deaths}';
  const atlas = await readAtlas(
    await writeAtlas(
      changed('claims.yaml', formula, `${formula} * {indicator:AA:remittances:2020}`),
    ),
  );
  expect(atlas.claims.get('hurt-share')?.value).toBe(1354.2);
  const read = readAs(atlas, { ...plainReading, without: ['bank'] });
  expect(read.claims.has('hurt-share')).toBe(false);
  expect(read.corridors.map(({ id }) => id)).toEqual(['BB-AA-residents']);
});

test('an event of which nothing is left is gone, and so is a flow', async () => {
  const minimal = await readAtlas(await writeAtlas());
  const atlas = readAs(minimal, { ...plainReading, without: ['notes'] });
  expect(atlas.events).toEqual([]);
  expect(atlas.flows).toEqual([]);
});

test('a place whose position rests on a source that is left out is no place on the map', async () => {
  const atlas = readAs(await withRivals(), { ...plainReading, without: ['bank'] });
  expect([...atlas.unplaced]).toEqual(['AA', 'BB']);
  expect(atlas.indicators).toEqual([]);
});

test('the same reading is the same object, the plain one the atlas itself', async () => {
  const atlas = await withRivals();
  const one = readAs(atlas, { figures: 'latest', without: ['notes', 'bank'] });
  expect(readAs(atlas, { figures: 'latest', without: ['bank', 'notes'] })).toBe(one);
  expect(readAs(atlas, plainReading)).toBe(atlas);
});

test('an event stays while any source speaks of it', async () => {
  const atlas = readAs(await withRivals(), { ...plainReading, without: ['notes'] });
  expect(atlas.events.map(({ id }) => id)).toEqual(['mill-2020']);
});
