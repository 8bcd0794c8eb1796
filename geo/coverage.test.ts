import { expect, test } from 'vitest';
import { writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { type Coverage, coverage } from './coverage';
import { readAs } from './reading';

const idsOf = ({ notDrawn }: Coverage) =>
  Object.fromEntries(
    notDrawn.map(({ reason, claims }) => [reason, claims.map(({ address }) => address)]),
  );

test('each claim is counted once: drawn, or not drawn for one reason', async () => {
  const atlas = await readAtlas(await writeAtlas());
  for (const without of [[], ['notes'], ['bank']]) {
    const { total, drawn, notDrawn } = coverage(
      atlas,
      readAs(atlas, { figures: 'article', without }),
    );
    const missing = notDrawn.flatMap(({ claims }) => claims.map(({ address }) => address));
    expect(total).toBe(atlas.claims.size);
    expect(drawn + missing.length).toBe(total);
    expect(new Set(missing).size).toBe(missing.length);
  }
});

test('a claim whose subject is on no layer of the map, or without a position, is not drawn', async () => {
  const atlas = await readAtlas(await writeAtlas());
  expect(idsOf(coverage(atlas, atlas))).toEqual({
    'without a place': ['claims/hurt-share'],
    // The layers of the minimal atlas are flows and attacks, not events.
    'about something whose position is not known': ['claims/reeds-statement'],
  });
});

test('a claim says itself why it has no place', async () => {
  const atlas = await readAtlas(await writeAtlas());
  const [group] = coverage(atlas, atlas).notDrawn;
  expect(group).toMatchObject({
    reason: 'without a place',
    claims: [{ address: 'claims/hurt-share', reason: 'A ratio has no place.' }],
  });
});

test('what rests on a source that is switched off is not drawn, for that reason', async () => {
  const atlas = await readAtlas(await writeAtlas());
  const read = readAs(atlas, { figures: 'article', without: ['notes'] });
  const { drawn, notDrawn } = coverage(atlas, read);
  expect(drawn).toBe(0);
  expect(notDrawn.map(({ reason }) => reason)).toEqual(['of a source that is switched off']);
});
